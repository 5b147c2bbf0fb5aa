import { useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { projectNamesQuery, type ProjectNames } from './project-stage.graphql.ts'

/** The county's projects, to choose one from by name or pinyin. */
export function useProjects() {
  const { data } = useAsk<ProjectNames>(projectNamesQuery)
  return useMemo(
    () =>
      [...(data?.some?.nodes ?? []), ...(data?.more?.nodes ?? [])].map(({ id, name }) => ({
        value: id,
        label: name ?? id,
      })),
    [data],
  )
}
