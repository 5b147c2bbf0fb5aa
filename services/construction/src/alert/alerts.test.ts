import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Concession, ConcessionCheck } from '../concession/concession.entity.ts'
import { FacilityState } from '../facility/facility.codes.ts'
import { GapArea, UrbanGap } from '../gap/urban-gap.entity.ts'
import { HeatingSection } from '../heating/heating-section.entity.ts'
import { WorkProgress } from '../progress/work-progress.entity.ts'
import { WorkSchedule } from '../progress/work-schedule.entity.ts'
import { service } from '../service.ts'
import { madeBatch, madeFacility, madeWork } from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeWork(ctx, { id: 'late', acceptanceDueOn: '2022-08-01' })
    await madeWork(ctx, { id: 'in-time', acceptanceDueOn: '2022-08-01', acceptedOn: '2022-07-30' })
    await ctx.create(WorkSchedule, { workId: 'late', period: '2022-06', percent: 60 }, 'made')
    const progress = { workId: 'late', period: '2022-06', unit: 'housing-construction', percent: 40, quantity: 40 }
    await ctx.create(WorkProgress, { ...progress, note: null, reported: true }, 'made')
    await madeBatch(ctx, { id: 'batch', workId: 'late', plannedStartOn: '2022-07-20', startedOn: '2022-08-25' })
    const section = { workId: 'late', lengthKm: 1, households: 100, testedOn: null, testNumber: null }
    await ctx.create(HeatingSection, { ...section, name: 'cold', dueOn: '2022-10-01', completedOn: null }, 'made')
    await ctx.create(
      HeatingSection,
      { ...section, name: 'warm', dueOn: '2022-10-01', completedOn: '2022-08-01' },
      'made',
    )
    const accepted = { state: FacilityState.ACCEPTED, acceptedOn: '2022-06-01' }
    await madeFacility(ctx, { id: 'unused', ...accepted })
    await madeFacility(ctx, { id: 'used', ...accepted, state: FacilityState.IN_USE, inUseOn: '2022-08-10' })
    const gap = { area: GapArea.URBAN, extent: null, department: 'housing-construction', township: null, policy: null }
    await ctx.create(
      UrbanGap,
      { ...gap, title: 'gap', foundOn: '2022-05-01', projectId: null, fund: null, closedOn: null },
      'made',
    )
    await ctx.create(
      UrbanGap,
      { ...gap, title: 'paid', foundOn: '2022-05-01', projectId: null, fund: '债券', closedOn: null },
      'made',
    )
    await ctx.create(
      Concession,
      {
        id: 'concession',
        name: 'concession',
        projectId: null,
        operator: '环境公司',
        contractNumber: '特许1号',
        beginsOn: '2022-03-01',
        endsOn: '2032-03-01',
        investment: 1,
        yearlyFee: 1,
        department: 'housing-construction',
      },
      'made',
    )
    const check = { concessionId: 'concession', checkedBy: '甲', passed: true, findings: null, remediedOn: null }
    await ctx.create(ConcessionCheck, { ...check, checkedOn: '2022-06-10' }, 'made')
  })
})
afterAll(() => county.stop())

/** Labels with their colour of one rule on a day. */
async function found(rule: string, asOf: string): Promise<Record<string, string>> {
  const { data, errors } = await county
    .as(viewers.leader)
    .run(`{ constructionAlerts(first: 50, rule: "${rule}", asOf: "${asOf}") { nodes { label severity } } }`)
  if (errors) throw new Error(JSON.stringify(errors))
  const nodes: { label: string; severity: string }[] = data.constructionAlerts.nodes
  return Object.fromEntries(nodes.map(({ label, severity }) => [label, severity]))
}

test.each([
  ['work.late', '2022-08-01', {}],
  ['work.late', '2022-08-31', { late: 'YELLOW' }],
  ['work.late', '2022-09-02', { late: 'RED' }],
  ['work.behind-plan', '2022-06-29', {}],
  ['work.behind-plan', '2022-06-30', { late: 'RED' }],
  ['batch.not-started', '2022-07-20', {}],
  ['batch.not-started', '2022-08-20', { batch: 'RED' }],
  ['batch.not-started', '2022-08-31', {}],
  ['heating.unfinished', '2022-08-01', {}],
  ['heating.unfinished', '2022-08-31', { cold: 'YELLOW' }],
  ['heating.unfinished', '2022-10-15', { cold: 'RED' }],
  ['facility.unused', '2022-07-30', {}],
  ['facility.unused', '2022-07-31', { unused: 'YELLOW', used: 'YELLOW' }],
  ['facility.unused', '2022-08-31', { unused: 'YELLOW' }],
  ['facility.unused', '2022-10-31', { unused: 'RED' }],
  ['facility.late', '2022-11-10', {}],
  ['urban-gap.without-project', '2022-06-15', {}],
  ['urban-gap.without-project', '2022-07-01', { gap: 'YELLOW' }],
  ['concession.unchecked', '2022-06-05', { concession: 'YELLOW' }],
  ['concession.unchecked', '2022-08-31', {}],
])('%s on %s finds %o', async (rule, asOf, labels) => {
  expect(await found(rule, asOf)).toEqual(labels)
})
