import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

type Page = { nodes: { id: string; name: string | null }[] } | null

const page = (offset: number) => `projects(first: 200, offset: ${offset}, orderBy: NAME) {
      nodes {
        id
        name
      }
    }`

/** A list answers two hundred at most; a county's year has a few hundred projects. */
const namesQuery = gql(`
  query FinanceProjectNames {
    some: ${page(0)}
    more: ${page(200)}
  }
`)

/** The projects that the viewer may see, to choose from and by name. */
export function useProjects() {
  const { data } = useAsk<{ some: Page; more: Page }>(namesQuery)
  return useMemo(() => {
    const nodes = [data?.some, data?.more].flatMap((each) => each?.nodes ?? [])
    const names = new Map(nodes.map(({ id, name }) => [id, name ?? id]))
    return {
      projects: [...names].map(([value, label]) => ({ value, label })),
      projectName: (id: string) => names.get(id) ?? id,
    }
  }, [data])
}

/** Projects by name; the code stands where the name is away. */
export function useProjectNames(): (id: string) => string {
  return useProjects().projectName
}
