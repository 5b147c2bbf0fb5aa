import { Link } from '@tongchou/frontend-kit'
import { useLines } from '../lines.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { residentRegister, toInput } from './resident.register.ts'
import { Reveal } from './reveal.tsx'

/** 实名人员: people by name, numbers masked. */
export default function ResidentPage() {
  const say = useText()
  const sheet = useLines(residentRegister.lines).map((field) =>
    field.name === 'identityNumber' ? { ...field, required: false } : field,
  )
  return (
    <Register
      of={residentRegister}
      toInput={toInput}
      more={(row) => (
        <p className="record-acts">
          <Link className="button" to={`/m/employment/residents/${row.id}`}>
            {say('person.open')}
          </Link>
          <Reveal of={row} />
        </p>
      )}
      sheet={{ fields: sheet }}
    />
  )
}
