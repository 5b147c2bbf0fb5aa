import { ask, defineSearch } from '@tongchou/frontend-kit'
import { projectSearch, type FoundProject } from './project/project.graphql.ts'

export default defineSearch(async (text) => {
  const { data } = await ask<{ projects: { nodes: FoundProject[] } | null }>(projectSearch, { text })
  return (data?.projects?.nodes ?? []).map(({ id, name, projectCode, ownerUnit }) => ({
    key: id,
    title: name,
    note: [projectCode, ownerUnit].filter(Boolean).join(' · '),
    path: `/m/projects/list/${id}`,
  }))
})
