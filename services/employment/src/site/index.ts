import { type Context, type Feature, refuse, refuseIf, registerDoors } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { Resident } from '../resident/resident.entity.ts'
import { arrearsFreeSites } from './arrears-free-sites.target.ts'
import { LabourSite, LabourSiteValues } from './labour-site.entity.ts'
import { orderSites } from './order-sites.ts'
import { SiteCheck, SiteCheckValues } from './site-check.entity.ts'
import { SiteStandard } from './site-standard.entity.ts'
import { DepartmentSiteResolver, ProjectSiteResolver } from './site-of-project.resolver.ts'
import { ProjectNameSiteResolver } from './site-of-project-name.resolver.ts'
import { LabourSiteResolver, SiteWageResolver } from './site.resolver.ts'
import { SiteCheckResolver, SiteStandingResolver } from './site-standing.resolver.ts'
import {
  ACCOUNT_RULE,
  refusalOfAccountMoved,
  refusalOfAccountRule,
  refusalOfCheck,
  refusalOfSite,
  refusalOfStandard,
  refusalOfWorker,
} from './site.rules.ts'
import { SiteWageMonth } from './site-wage-month.entity.ts'
import { SiteWorker, SiteWorkerValues } from './site-worker.entity.ts'
import { wageForm } from './wage-form.ts'

/** The rule of the wage account is kept by nobody who had none on that day. @throws site-check.account-unopened */
async function refuseAccountUnopened(ctx: Context, check: SiteCheckValues): Promise<void> {
  const [{ number }, site] = await Promise.all([
    ctx.get(SiteStandard, check.standardId, 'standardId'),
    ctx.get(LabourSite, check.siteId, 'siteId'),
  ])
  refuse(refusalOfAccountRule(check, number, site.accountOpenedOn))
}

/** The day on which checks of that rule rely stays where it is, or comes earlier. @throws site.account-checked */
async function refuseAccountMoved(
  ctx: Context,
  { accountOpenedOn }: LabourSiteValues,
  before: LabourSite,
): Promise<void> {
  if (accountOpenedOn === before.accountOpenedOn) return
  const rules = await ctx.db.repository(SiteStandard).findBy({ number: ACCOUNT_RULE })
  const standardId = In(rules.map(({ id }) => id))
  const checks = await ctx.db.repository(SiteCheck).findBy({ siteId: before.id, standardId })
  refuse(refusalOfAccountMoved(accountOpenedOn, checks))
}

/** A project has one site. @throws site.registered-already, site.account-checked */
async function refuseSite(ctx: Context, values: LabourSiteValues, before: LabourSite | null): Promise<void> {
  const { projectId } = values
  const other = await ctx.db.repository(LabourSite).findOneBy({ projectId })
  refuseIf(other !== null && other.id !== before?.id, 'site.registered-already', 'projectId')
  if (before) await refuseAccountMoved(ctx, values, before)
}

const permission = 'employment.record'

export const siteFeature: Feature = {
  entities: [LabourSite, SiteStandard, SiteCheck, SiteWageMonth, SiteWorker],
  resolvers: [
    registerDoors({
      entity: LabourSite,
      name: 'LabourSite',
      plural: 'labourSites',
      noun: 'site',
      permission,
      orderBy: ['name', 'registeredOn', 'certifiedOn'],
      openFirst: orderSites,
      filterBy: ['department', 'township', 'projectId', 'employerUscc'],
      search: ['name', 'contractor'],
      values: LabourSiteValues,
      refuse: refusalOfSite,
      settle: refuseSite,
    }),
    registerDoors({
      entity: SiteStandard,
      name: 'SiteStandard',
      plural: 'siteStandards',
      noun: 'site-standard',
      permission: 'employment.keep',
      orderBy: ['number'],
      refuse: refusalOfStandard,
    }),
    registerDoors({
      entity: SiteCheck,
      name: 'SiteCheck',
      plural: 'siteChecks',
      noun: 'site-check',
      permission,
      orderBy: ['checkedOn', 'remedyBy'],
      openFirst: { until: 'remediedOn', while: 'row.met = 0', by: 'remedyBy', latest: 'checkedOn' },
      filterBy: ['siteId', 'standardId', 'met'],
      values: SiteCheckValues,
      search: ['finding', 'orderNumber'],
      parents: { siteId: () => LabourSite, standardId: () => SiteStandard },
      refuse: refusalOfCheck,
      settle: refuseAccountUnopened,
    }),
    registerDoors({
      entity: SiteWorker,
      name: 'SiteWorker',
      plural: 'siteWorkers',
      noun: 'site-worker',
      permission,
      orderBy: ['enteredOn', 'leftOn'],
      filterBy: ['siteId', 'residentId', 'contractSigned'],
      values: SiteWorkerValues,
      search: ['trade'],
      parents: { siteId: () => LabourSite, residentId: () => Resident },
      refuse: refusalOfWorker,
    }),
    LabourSiteResolver,
    SiteStandingResolver,
    SiteCheckResolver,
    SiteWageResolver,
    ProjectSiteResolver,
    ProjectNameSiteResolver,
    DepartmentSiteResolver,
  ],
  references: {
    LabourSite: {
      permission: 'employment.read',
      resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(LabourSite, id),
    },
  },
  targets: [arrearsFreeSites],
  forms: [wageForm],
}
