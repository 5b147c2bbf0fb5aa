import { ask, defineSearch } from '@tongchou/frontend-kit'
import { findQuery, type EnterpriseRow } from './enterprise.graphql.ts'

type Found = Pick<EnterpriseRow, 'uscc' | 'name' | 'township'>

/** Enterprises by part of their name or credit code. */
export default defineSearch(async (text) => {
  const { data } = await ask<{ enterprises: { nodes: Found[] } | null }>(findQuery, { text })
  return (data?.enterprises?.nodes ?? []).map(({ uscc, name, township }) => ({
    key: uscc,
    title: name ?? uscc,
    note: [township?.name, uscc].filter(Boolean).join(' · '),
    path: `/m/industry/enterprises/${uscc}`,
  }))
})
