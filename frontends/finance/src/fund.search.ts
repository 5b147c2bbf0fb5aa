import { ask, defineSearch } from '@tongchou/frontend-kit'
import { fundSearch } from './upper-fund/fund.graphql.ts'

interface Found {
  id: string
  name: string
  documentNumber: string | null
}

export default defineSearch(async (text) => {
  const { data } = await ask<{ upperFunds: { nodes: Found[] } | null }>(fundSearch, { text })
  return (data?.upperFunds?.nodes ?? []).map(({ id, name, documentNumber }) => ({
    key: id,
    title: name,
    ...(documentNumber ? { note: documentNumber } : {}),
    path: `/m/finance/funds/${id}`,
  }))
})
