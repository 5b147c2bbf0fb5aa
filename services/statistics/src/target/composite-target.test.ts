import { expect, test } from 'vitest'
import { compositeMeasurement } from './composite-target.ts'
import { targetGraph } from './target-graph.ts'

const investmentPerLand = {
  code: 'IND-LAND-INTENSITY',
  numerator: { service: 'projects', code: 'PARK-INVESTMENT' },
  denominator: { service: 'natural-resources', code: 'PARK-LAND' },
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
