import { ActionForm, useCan, type FormField } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import { revealIdentity } from './reveal.graphql.ts'

/** The whole number of one person, against a reason; it is gone when the record is closed. */
export function Reveal({ of }: { of: { id: string } }) {
  const say = useText()
  const can = useCan()
  const [asking, setAsking] = useState(false)
  const [number, setNumber] = useState('')
  const fields: FormField[] = [{ name: 'reason', title: say('act.revealReason'), kind: 'long', required: true }]
  if (!can('employment.record')) return null
  return (
    <>
      {number ? (
        <b role="status">{number}</b>
      ) : (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {say('act.reveal')}
        </button>
      )}
      {asking && (
        <ActionForm<{ revealIdentity: { identityNumber: string } }>
          title={say('act.reveal')}
          note={say('act.revealNote')}
          doneWord={say('act.revealed')}
          document={revealIdentity}
          fields={fields}
          also={{ id: of.id }}
          onClose={() => setAsking(false)}
          onDone={(data) => setNumber(data.revealIdentity.identityNumber)}
        />
      )}
    </>
  )
}
