import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { service } from '../service.ts'
import { madeEnterprise, madeMonth, uscc } from '../testing/hand-made.ts'

const clerk = viewers.townshipClerk('620725101')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 1)
    await madeEnterprise(ctx, 2, {}, [[EnterpriseStatus.SUSPENDED, '2022-08-20']])
    for (const [period, output, electricity] of [
      ['2022-05', 1000, 1000],
      ['2022-06', 900, 1000],
      ['2022-07', 810, 800],
    ] as const)
      await madeMonth(ctx, 1, period, output, { electricity })
  })
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, fields = 'id') =>
  county.as(clerk).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const alerts = async (): Promise<{ rule: string; label: string; severity: string }[]> =>
  (await county.as(viewers.leader).run('{ industryAlerts(first: 100) { nodes { rule label severity } } }')).data
    .industryAlerts.nodes

test('output that fell by a tenth twice and power that fell by a fifth are alerts', async () => {
  const found = await alerts()
  expect(found).toContainEqual({ rule: 'enterprise.output-falling', label: '企业1', severity: 'YELLOW' })
  expect(found).toContainEqual({ rule: 'enterprise.power-falling', label: '企业1', severity: 'YELLOW' })
  const { data } = await county.as(clerk).run('{ decliningEnterprises { period monthOnMonth enterprise { name } } }')
  expect(data.decliningEnterprises).toEqual([{ period: '2022-07', monthOnMonth: -10, enterprise: { name: '企业1' } }])
})

test('a suspended enterprise is visited within seven days, and a visit ends the alert', async () => {
  const rules = async () => (await alerts()).map(({ rule }) => rule)
  expect(await rules()).toContain('enterprise.suspended-unvisited')
  const visit = { uscc: uscc(2), officer: '赵', mode: 'VISIT', findings: '资金断裂', servedOn: '2022-08-30' }
  expect(
    (await run('recordServiceVisit', 'RecordServiceVisitInput', { ...visit, satisfaction: 6 })).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'visit.satisfaction',
    field: 'satisfaction',
  })
  expect((await run('recordServiceVisit', 'RecordServiceVisitInput', visit)).errors).toBeUndefined()
  expect(await rules()).not.toContain('enterprise.suspended-unvisited')
})

test('an officer who has not called for thirty days is an alert, from the thirty-first on', async () => {
  await run('assignServiceOfficer', 'AssignServiceOfficerInput', {
    uscc: uscc(1),
    officer: '钱',
    department: 'industry-it',
    from: '2022-07-01',
  })
  const visit = { uscc: uscc(1), officer: '钱', mode: 'VISIT', findings: '正常' }
  await run('recordServiceVisit', 'RecordServiceVisitInput', { ...visit, servedOn: '2022-07-31' })
  expect(await alerts()).toContainEqual({ rule: 'officer.no-visit', label: '企业1', severity: 'YELLOW' })
  await run('recordServiceVisit', 'RecordServiceVisitInput', { ...visit, servedOn: '2022-08-01' })
  expect((await alerts()).map(({ rule }) => rule)).not.toContain('officer.no-visit')
})

test('a watched state that gets worse is an alert and weakens the enterprise', async () => {
  const note = (notedOn: string, cash: string) =>
    run('noteEnterpriseTrack', 'NoteEnterpriseTrackInput', {
      uscc: uscc(1),
      notedOn,
      orders: 'GOOD',
      stopped: 'GOOD',
      resumed: 'GOOD',
      cash,
      supply: 'GOOD',
    })
  await note('2022-08-01', 'TIGHT')
  await note('2022-08-25', 'BROKEN')
  expect(await alerts()).toContainEqual({ rule: 'track.worsened', label: '企业1', severity: 'RED' })
  const { data } = await county.as(clerk).run('{ watchList { score rating enterprise { name } } }')
  expect(data.watchList).toEqual([{ score: 45, rating: 'WEAK', enterprise: { name: '企业1' } }])
})

test('a patent has its number, an upgrade its days and its effect', async () => {
  const strength = { uscc: uscc(1), kind: 'PATENT', title: '专利', happenedOn: '2022-05-01' }
  expect(
    (await run('keepEnterpriseStrength', 'KeepEnterpriseStrengthInput', strength)).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'strength.patent-number',
    field: 'reference',
  })
  const upgrade = {
    uscc: uscc(1),
    kind: 'UPGRADE',
    name: '技改',
    investment: 100,
    startedOn: '2022-03-01',
    doneOn: '2022-07-01',
  }
  const keep = (stage: string, more: object = {}) =>
    run('keepUpgradeProject', 'KeepUpgradeProjectInput', { ...upgrade, stage, ...more })
  const fault = async (stage: string, more: object = {}) => (await keep(stage, more)).errors?.[0]?.extensions
  expect(await fault('UNDER_WAY')).toMatchObject({ code: 'upgrade.day-beyond-stage', field: 'doneOn' })
  expect(await fault('PLANNED', { doneOn: null })).toMatchObject({
    code: 'upgrade.day-beyond-stage',
    field: 'startedOn',
  })
  expect(await fault('DONE', { doneOn: null })).toMatchObject({ code: 'upgrade.stage-day', field: 'doneOn' })
  expect((await keep('EFFECTIVE')).errors?.[0]?.extensions).toMatchObject({
    code: 'upgrade.effect-required',
    field: 'effect',
  })
  expect((await keep('DONE')).errors).toBeUndefined()
})
