import { useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { categoryListQuery, type CategoryChoice } from './urban-case.graphql.ts'

/** The county's categories as choices, for whoever reports or looks for a case. */
export function useCaseCategories(): { value: string; label: string }[] {
  const asks = useAsk<{ urbanCaseCategoryList: CategoryChoice[] | null }>(categoryListQuery)
  return useMemo(
    () =>
      (asks.data?.urbanCaseCategoryList ?? []).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
    [asks.data],
  )
}
