import { useFormats } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { ProjectChange } from '../project/project-course.graphql.ts'
import { wasOf, willBeOf } from './change.rules.ts'

/** What a change was and is to be, in the viewer's words. */
export function useChangeWords() {
  const { money, fullDay } = useFormats()
  return useMemo(() => {
    const words = { money, day: fullDay }
    return { was: (row: ProjectChange) => wasOf(row, words), willBe: (row: ProjectChange) => willBeOf(row, words) }
  }, [money, fullDay])
}
