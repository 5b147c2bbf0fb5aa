import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

interface ProjectName {
  id: string
  name: string
}

/** The bureau that supplies a project's land knows its name, and nothing else of it that is not its own. */
const query = gql`
  query LandProjectNames {
    projectNames {
      id
      name
    }
  }
`

/** The projects of the county, as choices. */
export function useProjects(): { value: string; label: string }[] {
  const { data } = useAsk<{ projectNames: ProjectName[] | null }>(query)
  return useMemo(() => (data?.projectNames ?? []).map(({ id, name }) => ({ value: id, label: name })), [data])
}
