import { ask, gql, type FormField } from '@tongchou/frontend-kit'

interface Found {
  projects: { nodes: { id: string; name: string }[] } | null
  projectApplications: { nodes: { projectId: string; projectName: string }[] } | null
}

// An authority sees its own projects, and those of others by what they applied for before.
const byText = gql`
  query ProjectsToApprove($search: String!) {
    projects(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
    projectApplications(first: 50, search: $search) {
      nodes {
        projectId
        projectName
      }
    }
  }
`

const byId = gql`
  query ProjectOfApplications($id: ID!) {
    projectApplications(first: 1, filter: { projectId: $id }) {
      nodes {
        projectId
        projectName
      }
    }
  }
`

const names = new Map<string, string>()
const identity = /^[\w-]{3,64}$/

/** The name of a project that was found before. */
export const foundProjectName = (id: unknown): string | undefined => names.get(String(id))

/** Projects, found by a part of the name, or named by the identity that the register of projects has for them. */
export const findProject: NonNullable<FormField['find']> = {
  search: async (text) => {
    const { data } = await ask<Found>(byText, { search: text })
    const own = (data?.projects?.nodes ?? []).filter(({ name }) => name.includes(text))
    for (const { id, name } of own) names.set(id, name)
    const applied = data?.projectApplications?.nodes ?? []
    for (const { projectId, projectName } of applied) if (!names.has(projectId)) names.set(projectId, projectName)
    const found = new Set([...own.map(({ id }) => id), ...applied.map(({ projectId }) => projectId)])
    if (identity.test(text)) found.add(text)
    return [...found].map((value) => ({ value, label: names.get(value) ?? value }))
  },
  named: async (id) => {
    if (!names.has(id)) {
      const { data } = await ask<Pick<Found, 'projectApplications'>>(byId, { id })
      for (const { projectId, projectName } of data?.projectApplications?.nodes ?? []) names.set(projectId, projectName)
    }
    return names.get(id) ?? id
  },
}
