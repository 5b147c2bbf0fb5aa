import { useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { projectNamesQuery } from './project-stage.graphql.ts'

interface ProjectNames {
  projectNames: { id: string; name: string }[] | null
}

/** The county's projects, to choose one from by name or pinyin. */
export function useProjects(): { value: string; label: string }[] {
  const { data } = useAsk<ProjectNames>(projectNamesQuery)
  return useMemo(() => (data?.projectNames ?? []).map(({ id, name }) => ({ value: id, label: name })), [data])
}

/** What a project is called, of which another department may keep everything else to itself; its number where nobody says. */
export function useProjectName(): (id: string) => string {
  const projects = useProjects()
  return useMemo(() => {
    const names = new Map(projects.map(({ value, label }) => [value, label]))
    return (id) => names.get(id) ?? id
  }, [projects])
}
