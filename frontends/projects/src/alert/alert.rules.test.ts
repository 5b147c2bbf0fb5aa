import { expect, it } from 'vitest'
import { pathOf } from './alert.rules.ts'

it('leads from an alert to the record it speaks of', () => {
  const to = (subjectType: string) => pathOf({ subjectType, subjectId: 'a1', label: '集镇 污水' })
  expect(to('Project')).toBe('/m/projects/list/a1')
  expect(new URLSearchParams(to('InfrastructureGap')?.split('?')[1]).get('q')).toBe('集镇 污水')
  const trip = new URLSearchParams(to('Trip')?.split('?')[1])
  expect(Object.fromEntries(trip)).toEqual({ view: 'trips', q: '集镇 污水', record: 'a1' })
  expect(to('Elsewhere')).toBeUndefined()
})
