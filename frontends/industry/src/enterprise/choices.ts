import { useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { choicesQuery, type Choices } from './enterprise.graphql.ts'

/** The unit that reports for the enterprises of the parks. */
export const parkUnit = 'industrial-park'

/** The townships and parks that a page lets one choose from, and the names of units that report. */
export function useChoices() {
  const say = useText()
  const { data } = useAsk<Choices>(choicesQuery)
  return useMemo(() => {
    const townships = (data?.townships ?? []).map(({ code, name }) => ({ value: code, label: name ?? code }))
    const parks = (data?.parks ?? []).map(({ id, name }) => ({ value: id, label: name }))
    const names = new Map(townships.map(({ value, label }) => [value, label]))
    return {
      townships,
      parks,
      units: [...townships, { value: parkUnit, label: say('unit.park') }],
      unitName: (unit: string) => (unit === parkUnit ? say('unit.park') : (names.get(unit) ?? unit)),
    }
  }, [data, say])
}
