import { useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCaseChoices } from './cases.choices.ts'
import { useItemChoices } from './items.choices.ts'

export interface Option {
  value: string
  label: string
}

/** What references can be chosen from; only the lists that are needed are asked for. */
export function useChoices(needed: ReadonlySet<string>) {
  const { townships, departments } = useUnits()
  const items = useItemChoices(needed)
  const cases = useCaseChoices(needed)
  return useMemo(() => ({ townships, departments, ...items, ...cases }), [townships, departments, items, cases])
}

export type Choices = ReturnType<typeof useChoices>
