import {
  ActionForm,
  type Column,
  type FormField,
  lampColumn,
  PageHeader,
  ServerTable,
  useCan,
  useMarks,
  useNavigate,
  useTableState,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { postName } from '../post/post-name.ts'
import { useRoleNames, useText } from '../words.ts'
import { type Account, accountsQuery, addPerson } from './account.graphql.ts'

const none = () => ({})

function useColumns(): Column<Account>[] {
  const say = useText()
  const { separator } = useMarks()
  const rolesOf = useRoleNames()
  return [
    lampColumn<Account>(say('account.status'), ({ status }) => ({
      light: status === 'ACTIVE' ? 'GREEN' : 'UNKNOWN',
      word: say(`status.${status}`),
    })),
    { key: 'name', title: say('account.name'), value: ({ name }) => name, sort: 'NAME', role: 'title' },
    {
      key: 'username',
      title: say('account.username'),
      value: ({ username }) => username,
      render: ({ username }) => <code>{username}</code>,
      sort: 'USERNAME',
    },
    {
      key: 'posts',
      title: say('account.posts'),
      value: ({ posts }) => (posts ?? []).map(postName).join(separator) || say('noPost'),
    },
    { key: 'roles', title: say('account.roles'), value: ({ roles }) => rolesOf(roles ?? []), role: 'wide-only' },
    { key: 'telephone', title: say('account.telephone'), value: ({ telephone }) => telephone, role: 'wide-only' },
    {
      key: 'mustChangePassword',
      title: say('account.password'),
      value: ({ mustChangePassword }) => say(mustChangePassword ? 'account.mustChange' : 'account.chosen'),
      role: 'wide-only',
    },
  ]
}

function useNewFields(): FormField[] {
  const say = useText()
  return useMemo(
    () => [
      { name: 'name', title: say('account.name'), kind: 'text', required: true },
      {
        name: 'username',
        title: say('account.username'),
        kind: 'text',
        required: true,
        hint: say('account.usernameHint'),
      },
      { name: 'telephone', title: say('account.telephone'), kind: 'text', hint: say('account.telephoneHint') },
    ],
    [say],
  )
}

/** 人员账号: who may sign in, at which posts, and what that makes him. */
export default function AccountList() {
  const say = useText()
  const can = useCan()
  const go = useNavigate()
  const [adding, setAdding] = useState(false)
  const fields = useNewFields()
  const [{ filters }] = useTableState(['status'])
  return (
    <>
      <PageHeader title={say('accounts.title')}>
        {can('people.keep') && (
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {say('accounts.add')}
          </button>
        )}
      </PageHeader>
      <ServerTable<Account>
        title={say('accounts.title')}
        document={accountsQuery}
        at="people"
        searchHint={say('accounts.searchHint')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        filters={[
          {
            key: 'status',
            title: say('account.status'),
            options: (['ACTIVE', 'DISABLED'] as const).map((value) => ({ value, label: say(`status.${value}`) })),
          },
        ]}
        filterOf={none}
        also={filters}
        onOpen={({ id }) => void go(`/m/organization/accounts/${encodeURIComponent(id)}`)}
        empty={{ title: say('accounts.none'), next: say('accounts.noneNext') }}
      />
      {adding && (
        <ActionForm<{ addPerson: { id: string } }>
          title={say('accounts.add')}
          note={say('accounts.addNote')}
          document={addPerson}
          fields={fields}
          refresh={['Accounts']}
          onClose={() => setAdding(false)}
          onDone={({ addPerson: { id } }) => void go(`/m/organization/accounts/${encodeURIComponent(id)}`)}
        />
      )}
    </>
  )
}
