import { ActionForm, Box, type FormField, useCan, useSession } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useText } from '../words.ts'
import {
  type AccountInFull,
  correctPerson,
  disablePerson,
  enablePerson,
  resetSecondFactor,
  unmaskPerson,
} from './account.graphql.ts'
import { ResetPassword } from './reset-password.tsx'

type Act = 'correct' | 'password' | 'disable' | 'enable' | 'unmask' | 'factor'

const refresh = ['Account', 'Accounts']

/** What can be done with an account as it stands; with one's own only what is no power over it. */
function actsOf({ status, telephone, secondFactorSince }: AccountInFull, isOwn: boolean): Act[] {
  if (isOwn) return ['correct']
  return [
    'correct',
    'password',
    ...(telephone ? ['unmask' as const] : []),
    ...(secondFactorSince ? ['factor' as const] : []),
    status === 'ACTIVE' ? 'disable' : 'enable',
  ]
}

function useReason(): FormField[] {
  const say = useText()
  return useMemo(() => [{ name: 'reason', title: say('account.reason'), kind: 'long', required: true }], [say])
}

function Correct({ account, onClose }: { account: AccountInFull; onClose: () => void }) {
  const say = useText()
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'name', title: say('account.name'), kind: 'text', required: true },
      { name: 'telephone', title: say('account.newTelephone'), kind: 'text', hint: say('account.unchanged') },
    ],
    [say],
  )
  return (
    <ActionForm
      title={say('act.correct')}
      document={correctPerson}
      fields={fields}
      start={{ name: account.name }}
      also={{ id: account.id, version: account.version }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

interface Telephone {
  telephone: string | null
}

/** The whole number, for whoever gives a reason; the reason is in the trail. */
function Unmask({
  account,
  onClose,
  onNumber,
}: {
  account: AccountInFull
  onClose: () => void
  onNumber: (found: Telephone) => void
}) {
  const say = useText()
  return (
    <ActionForm<{ unmaskPerson: Telephone }>
      title={say('act.unmask')}
      note={say('act.unmaskNote')}
      doneWord={say('act.unmasked')}
      document={unmaskPerson}
      fields={useReason()}
      also={{ id: account.id }}
      onDone={({ unmaskPerson: found }) => onNumber(found)}
      onClose={onClose}
    />
  )
}

const withReason = { disable: disablePerson, enable: enablePerson, factor: resetSecondFactor }

function Reasoned({
  act,
  account: { id, version },
  onClose,
}: {
  act: keyof typeof withReason
  account: AccountInFull
  onClose: () => void
}) {
  const say = useText()
  const fields = useReason()
  return (
    <ActionForm
      title={say(`act.${act}`)}
      note={say(`act.${act}Note`)}
      document={withReason[act]}
      fields={fields}
      also={{ id, version }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

/** The buttons of an account and what each opens. */
export function AccountActs({ account, again }: { account: AccountInFull; again: () => void }) {
  const say = useText()
  const can = useCan()
  const { viewer } = useSession()
  const [act, setAct] = useState<Act>()
  const [number, setNumber] = useState<Telephone>()
  if (!can('people.keep')) return null
  const given = { account, onClose: () => setAct(undefined) }
  return (
    <>
      {actsOf(account, viewer?.id === account.id).map((each) => (
        <button key={each} type="button" className="button" onClick={() => setAct(each)}>
          {say(`act.${each}`)}
        </button>
      ))}
      {act === 'correct' && <Correct {...given} />}
      {act === 'password' && <ResetPassword {...given} again={again} />}
      {act === 'unmask' && <Unmask {...given} onNumber={setNumber} />}
      {number && (
        <Box title={say('act.unmask')} onClose={() => setNumber(undefined)}>
          <p>
            {account.name} <b>{number.telephone ?? say('account.noTelephone')}</b>
          </p>
        </Box>
      )}
      {(act === 'disable' || act === 'enable' || act === 'factor') && <Reasoned act={act} {...given} />}
    </>
  )
}
