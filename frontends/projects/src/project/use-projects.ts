import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

const projectNames = gql`
  query ProjectNames {
    projects(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`

/** The county's projects as choices and by name. */
export function useProjects() {
  const asks = useAsk<{ projects: { nodes: { id: string; name: string }[] } | null }>(projectNames)
  return useMemo(() => {
    const nodes = asks.data?.projects?.nodes ?? []
    const names = new Map(nodes.map(({ id, name }) => [id, name]))
    return {
      projects: nodes.map(({ id, name }) => ({ value: id, label: name })),
      projectName: (id: string) => names.get(id) ?? id,
    }
  }, [asks.data])
}
