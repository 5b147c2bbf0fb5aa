import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { HOUSING, MARKET, madeItem } from '../testing/hand-made-items.ts'
import { reading } from '../testing/reading.ts'
import { loadCaseHalf } from './case-half.demo.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    for (let number = 0; number < 12; number++)
      await madeItem(ctx, `事项${number}`, { personal: number % 3 === 0, department: number % 2 ? MARKET : HOUSING })
    await loadCaseHalf(ctx)
  })
})
afterAll(() => county.stop())

const OURS =
  'service-case service-evaluation poor-review case-joint project-application government-system data-share electronic-standard point-function'.split(
    ' ',
  )

test('over items in force, the demonstration has values for its targets at the end of August', async () => {
  const at = (code: string) => reading(county, code, '2022-08-31')
  const open = await at('SRV-OPEN')
  expect(open.value).toBeGreaterThan(80)
  expect(open.value).toBeLessThan(100)
  const hall = await at('SRV-HALL')
  expect(hall.value).toBeGreaterThan(hall.baseline!)
  expect((await at('SRV-ONE3')).value).toBe(0)
  expect((await at('SRV-SHAREORG')).value).toBe(1)
  expect((await reading(county, 'SRV-SHAREORG', '2022-06-30')).value).toBe(0)
})

test('it raises every kind of alert of cases, evaluations, approvals, data and points', async () => {
  const { data } = await county.as(viewers.leader).run('{ governmentServicesAlerts(first: 200) { nodes { rule } } }')
  const raised = new Set(data.governmentServicesAlerts.nodes.map(({ rule }: { rule: string }) => rule))
  const known = service.features.flatMap(({ alerts }) => alerts ?? []).map(({ code }) => code)
  const ours = known.filter((code) => OURS.includes(code.split('.')[0]!))
  expect(ours.filter((code) => !raised.has(code))).toEqual([])
})

const REGISTERS =
  'serviceCases serviceEvaluations hallWindows hallWindowDays hallItems hallDays projectApplications governmentSystems departmentConnections electronicStandards standardCompliances identityMonths dataShares dataShareUses electronicCredentials dataSharingBodies dataSharingDecisions conveniencePoints pointFunctions pointItems pointMonths'.split(
    ' ',
  )

test.each(REGISTERS)('its %s go out as a sheet, come back without a fault and change nothing', async (sheet) => {
  const clerk = county.as(viewers.clerkOf('government-services', 'government-service'))
  const out = await clerk.run(
    'query ($sheet: String!) { governmentServicesSheetRows(sheet: $sheet, first: 100) { nodes { id version cells } } }',
    { sheet },
  )
  expect(out.errors).toBeUndefined()
  const { nodes: rows } = out.data.governmentServicesSheetRows
  expect(rows.length).toBeGreaterThan(0)
  const back = await clerk.run(
    'query ($sheet: String!, $rows: [SheetRowInput!]!) { checkGovernmentServicesSheet(sheet: $sheet, rows: $rows) { nodes { state } faults { code field } } }',
    { sheet, rows },
  )
  expect(back.errors).toBeUndefined()
  expect(back.data.checkGovernmentServicesSheet.faults).toEqual([])
  const states = back.data.checkGovernmentServicesSheet.nodes.map(({ state }: { state: string }) => state)
  expect(new Set(states)).toEqual(new Set(['SAME']))
})
