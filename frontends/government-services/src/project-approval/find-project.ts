import { ask, gql, type FormField } from '@tongchou/frontend-kit'

interface Named {
  id: string
  name: string
}

const byText = gql`
  query ProjectsToApprove($search: String!) {
    projectNames(search: $search, first: 20) {
      id
      name
    }
  }
`

const byId = gql`
  query ProjectOfApplications($id: ID!) {
    projectApplications(first: 1, filter: { projectId: $id }) {
      nodes {
        projectName
      }
    }
  }
`

const names = new Map<string, string>()

/** The name of a project that was found before. */
export const foundProjectName = (id: unknown): string | undefined => names.get(String(id))

/** Projects, found by a part of the name or of the national code. */
export const findProject: NonNullable<FormField['find']> = {
  search: async (text) => {
    const { data } = await ask<{ projectNames: Named[] | null }>(byText, { search: text })
    const found = data?.projectNames ?? []
    for (const { id, name } of found) names.set(id, name)
    return found.map(({ id, name }) => ({ value: id, label: name }))
  },
  named: async (id) => {
    const { data } = await ask<{ projectApplications: { nodes: { projectName: string }[] } | null }>(byId, { id })
    return names.get(id) ?? data?.projectApplications?.nodes[0]?.projectName
  },
}
