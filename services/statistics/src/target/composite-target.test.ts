import { defineService } from '@tongchou/service-kit'
import { startTestService, viewers } from '@tongchou/service-kit/testing'
import { expect, test } from 'vitest'
import { service } from '../service.ts'
import { Explanation, ExplanationResolver } from './explanation.type.ts'
import { target } from './index.ts'
import { compositeMeasurement } from './composite-target.ts'
import { targetGraph } from './target-graph.ts'

const investmentPerLand = {
  code: 'IND-LAND-INTENSITY',
  formula: { zh: '投资 ÷ 土地', en: 'investment ÷ land' },
  numerator: {
    service: 'projects',
    code: 'PARK-INVESTMENT',
    name: { zh: '投资', en: 'investment' },
    unit: { zh: '万元', en: 'CNY 10,000' },
  },
  denominator: {
    service: 'natural-resources',
    code: 'PARK-LAND',
    name: { zh: '土地', en: 'land' },
    unit: { zh: '亩', en: 'mu' },
  },
}

test('two services’ figures make one, over the same division of their baselines', () => {
  expect(
    compositeMeasurement({
      numerator: { measurement: '{"value":300,"baseline":200}' },
      denominator: { measurement: '{"value":2,"baseline":2}' },
    }),
  ).toEqual({ value: 150, baseline: 100, numerator: 300, denominator: 2 })
})

test('with one service silent or no land there is no figure', () => {
  const numerator = { measurement: '{"value":300}' }
  expect(compositeMeasurement({ numerator, denominator: null })).toBeNull()
  expect(compositeMeasurement({ numerator, denominator: { measurement: '{"value":0}' } })).toMatchObject({
    value: null,
    denominator: 0,
  })
})

test('a composite gets its type once both services own targets, and waits until then', () => {
  const both = targetGraph({ projects: ['PRJ-COUNT'], 'natural-resources': ['LND-USE'] }, [investmentPerLand])
  expect(Object.keys(both.references)).toContain('ProjectsPerNaturalResourcesTarget')
  const one = targetGraph({ projects: ['PRJ-COUNT'] }, [investmentPerLand])
  expect(Object.keys(one.references)).toEqual(['PendingTarget', 'Explanation', 'ProjectsTarget'])
})

test('the gateway brings both sides, and the registry divides and judges them', async () => {
  const { types, references } = targetGraph({ projects: ['PRJ-COUNT'], 'natural-resources': ['LND-USE'] }, [
    investmentPerLand,
  ])
  const [registry, ...others] = service.features
  expect(registry).toBe(target)
  const resolvers = [...(target.resolvers ?? []), ExplanationResolver]
  const features = [{ ...target, resolvers, types: [Explanation, ...types], references }, ...others]
  const county = await startTestService(defineService({ ...service, features }))
  try {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on ProjectsPerNaturalResourcesTarget { value light rule numerator { code } denominator { code }
        explanation { formula inputs { name value unit } records(first: 1) { totalCount nodes { id label } } } } } }`
    const side = (value: number, baseline: number) => ({ measurement: JSON.stringify({ value, baseline }) })
    const of = { __typename: 'ProjectsPerNaturalResourcesTarget', code: 'IND-LAND-INTENSITY', asOf: '2022-06-30' }
    const representations = [{ ...of, numerator: side(300, 200), denominator: side(2, 2) }, of]
    const { data, errors } = await county.as(viewers.leader).run(query, { representations })
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([
      {
        value: 150,
        light: 'GREEN',
        rule: '现为150万元/亩，比上年同期的100万元/亩增长50%：绿灯',
        numerator: { code: 'PARK-INVESTMENT' },
        denominator: { code: 'PARK-LAND' },
        explanation: {
          formula: '投资 ÷ 土地',
          inputs: [
            { name: '投资', value: 300, unit: '万元' },
            { name: '土地', value: 2, unit: '亩' },
          ],
          records: { totalCount: 2, nodes: [{ id: 'PARK-INVESTMENT', label: '投资' }] },
        },
      },
      expect.objectContaining({ value: null, light: 'UNKNOWN' }),
    ])
  } finally {
    await county.stop()
  }
})
