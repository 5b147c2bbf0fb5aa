import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const REGISTERS =
  'serviceItems serviceGuides serviceInquiries cancelledItems supervisionChecks oneThings oneThingParts serviceCases serviceEvaluations hallWindows hallWindowDays hallItems hallDays projectApplications governmentSystems departmentConnections electronicStandards standardCompliances identityMonths dataShares dataShareUses electronicCredentials dataSharingBodies dataSharingDecisions conveniencePoints pointFunctions pointItems pointMonths'.split(
    ' ',
  )
const OUT =
  'query ($sheet: String!) { governmentServicesSheetRows(sheet: $sheet, first: 100) { totalCount nodes { id version cells } } }'
const BACK =
  'query ($sheet: String!, $rows: [SheetRowInput!]!) { checkGovernmentServicesSheet(sheet: $sheet, rows: $rows) { nodes { state } faults { code field } } }'

test.each(REGISTERS)('its %s go out as a sheet, come back without a fault and change nothing', async (sheet) => {
  const clerk = county.as(viewers.clerkOf('government-services', 'government-service'))
  const { data, errors } = await clerk.run(OUT, { sheet })
  expect(errors).toBeUndefined()
  const { nodes: rows } = data.governmentServicesSheetRows
  expect(rows.length).toBeGreaterThan(0)
  const back = await clerk.run(BACK, { sheet, rows })
  expect(back.errors).toBeUndefined()
  expect(back.data.checkGovernmentServicesSheet.faults).toEqual([])
  const states = back.data.checkGovernmentServicesSheet.nodes.map(({ state }: { state: string }) => state)
  expect(new Set(states)).toEqual(new Set(['SAME']))
})
