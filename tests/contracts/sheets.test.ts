import { camel, pascal, type ServiceDefinition } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadService, serviceFolders } from '../../infra/run/src/workspace.ts'

const services = (await Promise.all(serviceFolders().map(loadService))).filter(({ sheets }) => sheets.length > 0)
const AT_ONCE = 1000

describe.each(services.map((service) => [service.name, service] as const))(
  'the sheets of %s, in the demonstration county',
  (name: string, service: ServiceDefinition) => {
    let county: TestService
    beforeAll(async () => {
      process.env['DEMO_PASSWORD'] ??= 'sheets-password-2022'
      county = await startTestService(service, { demo: true })
    }, 60_000)
    afterAll(() => county.stop())
    const read = `query ($sheet: String!) { ${camel(name)}SheetRows(sheet: $sheet, first: ${AT_ONCE}) { totalCount nodes { id version cells } } }`
    const check = `query ($sheet: String!, $rows: [SheetRowInput!]!) { check${pascal(name)}Sheet(sheet: $sheet, rows: $rows) { nodes { state before after } faults { code field rows } } }`

    test.each(service.sheets.map((sheet) => [sheet.name]))('%s comes back as it went out', async (sheet) => {
      const head = county.as(viewers.headOf(name))
      const out = await head.run(read, { sheet })
      expect(out.errors).toBeUndefined()
      const page = out.data[`${camel(name)}SheetRows`]
      const back = await head.run(check, { sheet, rows: page.nodes })
      expect(back.errors).toBeUndefined()
      const { nodes, faults } = back.data[`check${pascal(name)}Sheet`]
      expect(faults).toEqual([])
      expect(nodes.filter(({ state }: { state: string }) => state !== 'SAME')).toEqual([])
      expect(nodes).toHaveLength(Math.min(page.totalCount, AT_ONCE))
    })

    test('nobody has the rows of a list that he may not read', async () => {
      for (const { name: sheet } of service.sheets) {
        const answer = await county.as(viewers.systemAdministrator).run(read, { sheet })
        expect(answer.errors?.[0]?.extensions, sheet).toMatchObject({ code: 'forbidden' })
      }
    })
  },
)
