import { ActionForm, type FormField, Panel, useCan, useRoleName } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { type Role, roles, useRoleNames, useText } from '../words.ts'
import { type AccountInFull, grantRole, revokeRole } from './account.graphql.ts'

const refresh = ['Account', 'Accounts']

/** What the person may be: by the posts that he holds, and by grants of his own. */
export function AccountRoles({ account }: { account: AccountInFull }) {
  const say = useText()
  const can = useCan()
  const roleName = useRoleName()
  const rolesOf = useRoleNames()
  const [granting, setGranting] = useState(false)
  const [revoking, setRevoking] = useState<Role>()
  const granted = useMemo(() => account.grantedRoles ?? [], [account.grantedRoles])
  const fields = useMemo<FormField[]>(
    () => [
      {
        name: 'role',
        title: say('roles.role'),
        kind: 'choice',
        required: true,
        options: roles.filter((role) => !granted.includes(role)).map((value) => ({ value, label: roleName(value) })),
      },
    ],
    [say, roleName, granted],
  )
  const { id, version } = account
  return (
    <Panel title={say('roles.title')}>
      <p>
        {say('roles.inAll')} <b>{rolesOf(account.roles ?? [])}</b>
      </p>
      {granted.length > 0 && (
        <ul className="records">
          {granted.map((role) => (
            <li key={role}>
              {say('roles.granted', { role: roleName(role) })}{' '}
              {can('people.keep') && (
                <button type="button" className="link-button" onClick={() => setRevoking(role)}>
                  {say('roles.revoke')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {can('people.keep') && (
        <p className="record-acts">
          <button type="button" className="button" onClick={() => setGranting(true)}>
            {say('roles.grant')}
          </button>
        </p>
      )}
      {granting && (
        <ActionForm
          title={say('roles.grant')}
          note={say('roles.grantNote')}
          document={grantRole}
          fields={fields}
          also={{ id, version }}
          refresh={refresh}
          onClose={() => setGranting(false)}
        />
      )}
      {revoking && (
        <ActionForm
          title={say('roles.revoke')}
          note={say('roles.revokeNote', { name: account.name, role: roleName(revoking) })}
          document={revokeRole}
          also={{ id, version, role: revoking }}
          refresh={refresh}
          onClose={() => setRevoking(undefined)}
        />
      )}
    </Panel>
  )
}
