import { ActionForm, type FormField, type FormValues, type Shape } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useState, type ReactNode } from 'react'

/** Something that can be done with a record now. */
export interface Act extends Omit<Shape, 'refresh'> {
  title: string
  note?: ReactNode
  document: DocumentNode
  fields: FormField[]
  start?: FormValues
  also: FormValues
}

/** What can be done with a record, each act with its form beside the page. */
export function Acts({ of, about, refresh }: { of: readonly Act[]; about: string; refresh: readonly string[] }) {
  const [chosen, setChosen] = useState<Act>()
  return (
    <>
      {of.map((act) => (
        <button key={act.title} type="button" className="button" onClick={() => setChosen(act)}>
          {act.title}
        </button>
      ))}
      {chosen && (
        <ActionForm
          {...chosen}
          title={`${chosen.title} · ${about}`}
          saveWord={chosen.title}
          refresh={refresh}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  )
}
