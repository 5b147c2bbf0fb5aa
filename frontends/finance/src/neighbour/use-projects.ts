import { gql, useAsk, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'

interface ProjectName {
  id: string
  name: string
}

/** The bureau that pays for a project knows its name, and nothing else of it that is not its own. */
const namesQuery = gql`
  query FinanceProjectNames {
    projectNames {
      id
      name
    }
  }
`

/** How a project is named in a form: out of those the viewer may name, by its code where that is none of them. */
export function useProjects() {
  const say = useText()
  const { data } = useAsk<{ projectNames: ProjectName[] | null }>(namesQuery)
  return useMemo(() => {
    const names = new Map((data?.projectNames ?? []).map(({ id, name }) => [id, name]))
    const hasProjects = names.size > 0
    const projectChoice: Pick<FormField, 'kind' | 'options' | 'hint'> =
      hasProjects || !data
        ? { kind: 'choice', options: [...names].map(([value, label]) => ({ value, label })) }
        : { kind: 'text', hint: say('common.projectByCode') }
    return { projectChoice, hasProjects, projectName: (id: string) => names.get(id) ?? id }
  }, [say, data])
}

/** Projects by name; the code stands where the name is away. */
export function useProjectNames(): (id: string) => string {
  return useProjects().projectName
}
