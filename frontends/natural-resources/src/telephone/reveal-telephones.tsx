import { ActionForm, useCan, type FormField } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useState } from 'react'
import { useText } from '../words.ts'

/** Whose number it is, and the number as far as it is shown. */
export interface Telephone {
  name: string
  number: string | null
}

interface RevealProps<Data> {
  of: { id: string }
  document: DocumentNode
  /** The whole numbers in what the service answers. */
  numbersOf: (data: Data) => Telephone[]
}

/** The whole numbers of one record, against a reason, each ready to be rung; they are gone when the record is closed. */
export function RevealTelephones<Data>({ of, document, numbersOf }: RevealProps<Data>) {
  const say = useText()
  const can = useCan()
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<Telephone[]>()
  // One line, so that the entering key sends it: at night somebody has to be rung at once.
  const fields: FormField[] = [{ name: 'reason', title: say('telephones.reason'), kind: 'text', required: true }]
  if (!can('natural-resources.reveal')) return null
  return (
    <>
      {shown ? (
        <dl className="facts" role="status">
          {shown.map(({ name, number }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{number ? <a href={`tel:${number}`}>{number}</a> : '—'}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {say('telephones.reveal')}
          </button>
        </p>
      )}
      {asking && (
        <ActionForm<Data>
          title={say('telephones.reveal')}
          note={say('telephones.note')}
          saveWord={say('telephones.reveal')}
          doneWord={say('telephones.revealed')}
          document={document}
          fields={fields}
          also={{ id: of.id }}
          onClose={() => setAsking(false)}
          onDone={(data) => setShown(numbersOf(data))}
        />
      )}
    </>
  )
}
