import {
  addWorkingDays,
  type Context,
  refusalOfCreditCode,
  refuse,
  refuseFuture,
  refuseIf,
  registerDoors,
} from '@tongchou/service-kit'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { versionsOn } from '../service-item/service-item.repository.ts'
import { ServiceCaseStage } from './service-case.codes.ts'
import { ServiceCase, ServiceCaseFacts } from './service-case.entity.ts'
import { refusalOfAgreedDays, refusalOfCase } from './service-case.rules.ts'

/** The days of a case follow from the version of its item that was in force when it was accepted. @throws service-case.item-not-in-force */
async function settleCase(ctx: Context, values: ServiceCaseFacts, before: ServiceCase | null) {
  const item = await ctx.get(ServiceItem, values.itemId, 'itemId')
  const [version] = await versionsOn(ctx, values.acceptedOn, [item.id])
  if (!version) return refuse({ code: 'service-case.item-not-in-force', field: 'itemId', params: { name: item.name } })
  const { legalDays, promisedDays } = version
  refuse(refusalOfAgreedDays(values.agreedDays, { legalDays, promisedDays }))
  const closedOn = before?.closedOn ?? null
  refuseIf(closedOn !== null && values.acceptedOn > closedOn, 'days-out-of-order', 'acceptedOn', { before: closedOn })
  const days = values.agreedDays ?? promisedDays
  return {
    department: item.department,
    legalDays,
    promisedDays: days,
    legalDueOn: addWorkingDays(values.acceptedOn, legalDays),
    promisedDueOn: addWorkingDays(values.acceptedOn, days),
    isPublic: !values.confidentialReason?.trim(),
    ...(before ? {} : { stage: ServiceCaseStage.ACCEPTED }),
  }
}

export const serviceCaseDoors = registerDoors({
  entity: ServiceCase,
  values: ServiceCaseFacts,
  name: 'ServiceCase',
  plural: 'serviceCases',
  noun: 'service-case',
  permission: 'government-services.keep',
  orderBy: ['promisedDueOn', 'acceptedOn', 'number', 'closedOn'],
  openFirst: { until: 'closedOn', by: 'promisedDueOn' },
  filterBy: [
    'itemId',
    'department',
    'township',
    'stage',
    'channel',
    'applicantUscc',
    'acceptedWhen',
    'acceptedOn',
    'isPublic',
  ],
  search: ['number', 'applicant', 'receiptNumber', 'resultDocument'],
  parents: { itemId: () => ServiceItem },
  refuse: (values, today) => {
    refuseFuture(values, today, 'acceptedOn')
    return refusalOfCreditCode(values.applicantUscc, 'applicantUscc') ?? refusalOfCase(values)
  },
  settle: settleCase,
})
