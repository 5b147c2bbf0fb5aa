import { ask, type FormField } from '@tongchou/frontend-kit'
import { accountNameQuery, accountNamesQuery } from './account.graphql.ts'

interface Named {
  id: string
  name: string | null
  username: string | null
}

const labelOf = ({ name, username }: Named): string => [name, username].filter(Boolean).join('　')

/** People with an account, found by a part of the name or the username. */
export const findAccount: NonNullable<FormField['find']> = {
  search: async (text) => {
    const { data } = await ask<{ people: { nodes: Named[] } | null }>(accountNamesQuery, { search: text })
    return (data?.people?.nodes ?? []).map((person) => ({ value: person.id, label: labelOf(person) }))
  },
  named: async (id) => {
    const { data } = await ask<{ person: Named | null }>(accountNameQuery, { id })
    return data?.person ? labelOf(data.person) : undefined
  },
}
