import type { Context, KeptRecord } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { MonthlyInvestment } from '../monthly-investment/monthly-investment.entity.ts'
import type { ProjectTagCode } from '../project/project.codes.ts'
import { Project } from '../project/project.entity.ts'
import { ProjectTag } from '../project/project-tag.entity.ts'
import { service } from '../service.ts'

type Facts = Partial<Omit<Project, keyof KeptRecord>> & { id: string; tags?: `${ProjectTagCode}`[] }

const usual = {
  projectCode: null,
  kind: 'NEW',
  stage: 'READY',
  stageSince: '2022-02-01',
  planYear: 2022,
  level: 'COUNTY',
  sector: 'URBAN',
  ecoIndustry: null,
  township: null,
  authority: 'housing-construction',
  ownerUnit: '县市政工程管理所',
  enterpriseUscc: null,
  approvalType: 'APPROVAL',
  totalInvestment: 1_000_000_000,
  annualInvestment: 600_000_000,
  priorInvestment: 0,
  wave: 1,
  plannedStartOn: '2022-04-10',
  plannedFinishOn: '2022-11-30',
  forecastFinishOn: null,
  riskNote: null,
  listedOn: '2022-01-10',
  approvedOn: null,
  startedOn: null,
  startEvidence: null,
  startDocument: null,
  completedOn: null,
  producingOn: null,
  withdrawnOn: null,
  withdrawnReason: null,
  substituteId: null,
  blocker: null,
  blockedSince: null,
  blockedBy: null,
  blockerNote: null,
  workChartOn: null,
  timetableOn: null,
  libraryOn: null,
  hasApprovalDocument: false,
  hasContract: false,
  hasLicence: false,
  ideaStage: null,
  content: null,
  siteNote: null,
  fundingNote: null,
  benefitNote: null,
}

/** Puts projects into a test's county, each with the facts that matter to it. */
export async function bring(ctx: Context, projects: readonly Facts[]): Promise<void> {
  await ctx.createMany(
    Project,
    projects.map(({ tags: _tags, ...facts }) => ({ ...usual, name: facts.id, ...facts }) as never),
    'test.brought',
  )
  await ctx.createMany(
    ProjectTag,
    projects.flatMap(({ id, tags = [] }) => tags.map((tag) => ({ projectId: id, tag: tag as ProjectTagCode }))),
    'test.brought',
  )
}

/** A month's investment of a project, in 万元. */
export const invest = (
  ctx: Context,
  projectId: string,
  period: string,
  completed: number,
  { reported = true, cumulative = completed } = {},
): Promise<MonthlyInvestment> =>
  ctx.create(
    MonthlyInvestment,
    {
      projectId,
      period,
      unit: 'housing-construction',
      completed: completed * 1_000_000,
      cumulative: cumulative * 1_000_000,
      imageProgress: null,
      note: null,
      reported,
    },
    'test.brought',
  )

export interface Told {
  readonly value: number | null
  readonly measurement: {
    readonly baseline?: number | null
    readonly numerator?: number | null
    readonly denominator?: number | null
  }
  readonly records: readonly { readonly id: string; readonly counts: boolean; readonly note: string | null }[]
}

/** A county of hand-made records, and what a target of it says on a day, asked through the graph. */
export async function handMade(): Promise<TestService & { tell: (code: string, asOf: string) => Promise<Told> }> {
  const county = await startTestService(service)
  const ASK = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProjectsTarget { value measurement
    explanation { records(first: 50) { nodes { id counts note } } } } } }`
  return {
    ...county,
    async tell(code, asOf) {
      const r = [{ __typename: 'ProjectsTarget', code, asOf }]
      const { data, errors } = await county.as(viewers.leader).run(ASK, { r })
      if (errors) throw new Error(JSON.stringify(errors))
      const [{ value, measurement, explanation }] = data._entities
      return { value, measurement: JSON.parse(measurement), records: explanation.records.nodes }
    },
  }
}
