import { expect, it, vi } from 'vitest'
import type { Feature } from './land-map.graphql.ts'
import { height, pathOf, placed, width } from './land-map.rules.ts'

vi.mock('@tongchou/frontend-kit', () => ({ gql: String }))

const at = (longitude: number, latitude: number): Feature => ({
  layer: 'PATCH',
  id: `${longitude}`,
  label: '2022 01',
  township: '620725101',
  longitude,
  latitude,
  stage: 'RECEIVED',
  areaMu: 3,
})

it('puts east to the right and north up, within the drawing', () => {
  const [west, east] = placed([at(101, 38.5), at(101.2, 38.8)])
  expect(east?.x).toBeGreaterThan(west?.x ?? 0)
  expect(east?.y).toBeLessThan(west?.y ?? 0)
  for (const place of [west, east]) {
    expect(place?.x).toBeLessThanOrEqual(width)
    expect(place?.y).toBeLessThanOrEqual(height)
  }
})

it('draws a single thing and nothing at all', () => {
  expect(placed([])).toEqual([])
  expect(Number.isFinite(placed([at(101, 38)])[0]?.x)).toBe(true)
})

it('leads to the page of its layer', () => {
  expect(pathOf(at(101, 38))).toBe('/m/natural-resources/patches?q=2022%2001')
})
