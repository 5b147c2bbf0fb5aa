import { gql, useAsk, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'

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

/** How a project is named in a form: out of those the viewer may see, by its code where that is none of them. */
export function useProjects() {
  const say = useText()
  const { data } = useAsk<{ some: Page; more: Page }>(namesQuery)
  return useMemo(() => {
    const nodes = [data?.some, data?.more].flatMap((each) => each?.nodes ?? [])
    const names = new Map(nodes.map(({ id, name }) => [id, name ?? id]))
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
