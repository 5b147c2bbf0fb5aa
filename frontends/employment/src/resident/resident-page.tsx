import { ActionForm, underValues, useCan, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useLines } from '../lines.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { Resident } from './resident.graphql.ts'
import { residentRegister } from './resident.register.ts'
import { revealIdentity } from './reveal.graphql.ts'

/** The mask stands in the form for a number that is not to change. */
const toInput = ({ identityNumber, ...written }: FormValues): FormValues =>
  underValues({ ...written, identityNumber: String(identityNumber ?? '').includes('*') ? null : identityNumber })

/** The whole number of one person, against a reason; it is gone when the record is closed. */
function Reveal({ of }: { of: Resident }) {
  const say = useText()
  const can = useCan()
  const [asking, setAsking] = useState(false)
  const [number, setNumber] = useState('')
  const fields: FormField[] = [{ name: 'reason', title: say('field.reason'), kind: 'long', required: true }]
  if (!can('employment.record')) return null
  return (
    <p className="record-acts">
      {number ? (
        <b>{number}</b>
      ) : (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {say('act.reveal')}
        </button>
      )}
      {asking && (
        <ActionForm<{ revealIdentity: { identityNumber: string } }>
          title={say('act.reveal')}
          note={say('act.revealNote')}
          document={revealIdentity}
          fields={fields}
          also={{ id: of.id }}
          onClose={() => setAsking(false)}
          onDone={(data) => setNumber(data.revealIdentity.identityNumber)}
        />
      )}
    </p>
  )
}

/** 实名人员: people by name, numbers masked. */
export default function ResidentPage() {
  const sheet = useLines(residentRegister.lines).map((field) =>
    field.name === 'identityNumber' ? { ...field, required: false } : field,
  )
  return (
    <Register of={residentRegister} toInput={toInput} more={(row) => <Reveal of={row} />} sheet={{ fields: sheet }} />
  )
}
