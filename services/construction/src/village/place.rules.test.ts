import { expect, test } from 'vitest'
import { kilometresBetween, refusalOfPlace, refusalOfVillage } from './place.rules.ts'

const town = { latitude: 38.78, longitude: 101.09 }

test('a degree of latitude is a hundred and eleven kilometres, and a place is no way from itself', () => {
  expect(kilometresBetween(town, { ...town, latitude: 39.78 })).toBeCloseTo(111.2, 0)
  expect(kilometresBetween(town, town)).toBe(0)
})

test.each([
  [{ latitude: 91, longitude: 101 }, 'latitude'],
  [{ latitude: 38, longitude: -181 }, 'longitude'],
])('%o is no place on the map', (place, field) =>
  expect(refusalOfPlace(place)).toMatchObject({ code: 'place.off-the-map', field }),
)

test('a village without extent is refused', () => {
  expect(refusalOfVillage({ ...town, radiusKm: 0 })).toMatchObject({ field: 'radiusKm' })
  expect(refusalOfVillage({ ...town, radiusKm: 2 })).toBeNull()
})
