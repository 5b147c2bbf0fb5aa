import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const REGISTERS =
  'farmlandBaselines farmlandUseChanges redLineChecks farmlandDuties fiveNotClasses fiveNotListings floodSeasons geohazardPlans geohazardDrills geohazardEvents geohazardDuties greenhouseCases hazardPoints highStandardFarmlands landDemands landQuotaEntries landServiceItems landServiceCases legacyRegistrations propertyDisputes mineralRights mineralInspections enforcementShares landPatrols registrationCases satellitePatches tenHaveCriteria'.split(
    ' ',
  )
const OUT =
  'query ($sheet: String!) { naturalResourcesSheetRows(sheet: $sheet, first: 100) { totalCount nodes { id version cells } } }'
const BACK =
  'query ($sheet: String!, $rows: [SheetRowInput!]!) { checkNaturalResourcesSheet(sheet: $sheet, rows: $rows) { nodes { state } faults { code field } } }'

test.each(REGISTERS)(
  'the demonstration’s %s go out as a sheet, come back without a fault and change nothing',
  async (sheet) => {
    const clerk = county.as(viewers.clerkOf('natural-resources'))
    const { data, errors } = await clerk.run(OUT, { sheet })
    expect(errors).toBeUndefined()
    const { nodes: rows } = data.naturalResourcesSheetRows
    expect(rows.length).toBeGreaterThan(0)
    const back = await clerk.run(BACK, { sheet, rows })
    expect(back.errors).toBeUndefined()
    expect(back.data.checkNaturalResourcesSheet.faults).toEqual([])
    const states = back.data.checkNaturalResourcesSheet.nodes.map(({ state }: { state: string }) => state)
    expect(new Set(states)).toEqual(new Set(['SAME']))
  },
)
