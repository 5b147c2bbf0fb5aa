import { Lamp, type Column, type Light } from '@tongchou/frontend-kit'
import type { ReactNode } from 'react'

/** Facts side by side: a name above each value. */
export function Facts({ label, facts }: { label?: string; facts: (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts" aria-label={label}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether a record is in order, in a word of its own. */
export function lampColumn<Row>(
  title: string,
  lightOf: (row: Row) => Light,
  wordOf: (row: Row) => string,
): Column<Row> {
  return {
    key: 'lamp',
    title,
    value: wordOf,
    render: (row) => (
      <>
        <Lamp light={lightOf(row)} quiet /> {wordOf(row)}
      </>
    ),
    role: 'lamp',
    width: 120,
  }
}
