import { readdirSync, readFileSync } from 'node:fs'
import { isEnumType, parse } from 'graphql'
import { expect, test } from 'vitest'
import chinese from '../../frontends/kit/src/review/locales/zh-CN.json' with { type: 'json' }
import { publicSchema } from '../../infra/run/dev/contract-damage.ts'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const schema = publicSchema(parse(readFileSync(at('schema/supergraph.graphql'), 'utf8')))

/** Acts that are named by the stage or the step that was taken, and which those are. */
const stagesOf: Readonly<Record<string, string>> = {
  award: 'AwardStage',
  'data-share': 'DataShareStage',
  'greenhouse-case': 'GreenhouseStage',
  'hazard-point': 'HazardPointStage',
  item: 'ServiceItemStep',
  'land-parcel': 'LandParcelStage',
  'land-violation': 'LandViolationStage',
  loan: 'LoanStage',
  'poor-review': 'PoorReviewStage',
  project: 'ProjectStage',
  'project-application': 'ProjectApplicationStage',
  'risk-clue': 'RiskClueStage',
  'satellite-patch': 'SatellitePatchStage',
  'service-case': 'ServiceCaseStep',
  'tax-clue': 'TaxClueStage',
}

const sources = readdirSync(at('services/'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^[\w-]+\/src\/.*(?<!\.test)\.ts$/.test(file),
)

test('every act that is named by its stage is told in words in the trail', () => {
  const found = new Set(
    sources.flatMap((file) =>
      [...readFileSync(at(`services/${file}`), 'utf8').matchAll(/`([a-z-]+)\.\$\{[^}]*toLowerCase\(\)/g)].map(
        ([, thing]) => thing!,
      ),
    ),
  )
  expect([...found].toSorted()).toEqual(Object.keys(stagesOf).toSorted())
  const untold = Object.entries(stagesOf).flatMap(([thing, name]) => {
    const stages = schema.getType(name)
    if (!isEnumType(stages)) throw new Error(`the graph has no stages ${name}`)
    return stages
      .getValues()
      .map((stage) => stage.name.toLowerCase().replaceAll('_', '-'))
      .filter((act) => !Object.hasOwn(chinese, `${thing}-${act}`) && !Object.hasOwn(chinese, act))
      .map((act) => `${thing}.${act}`)
  })
  expect(untold).toEqual([])
})
