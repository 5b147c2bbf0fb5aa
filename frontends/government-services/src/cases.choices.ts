import { useMemo } from 'react'
import type { Option } from './choices.ts'

/** Records of the half of cases that can be chosen. */
export function useCaseChoices(_needed: ReadonlySet<string>): Record<never, Option[]> {
  return useMemo(() => ({}), [])
}
