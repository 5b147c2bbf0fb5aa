import { Lamp, type Column, type Light } from '@tongchou/frontend-kit'

/** What a lamp says of a record, with the word beside it. */
export interface Told {
  light: Light
  word: string
}

/** A lamp with its word, as it stands in a line. */
export function LampWord({ light, word }: Told) {
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <Lamp light={light} quiet /> {word}
    </span>
  )
}

/** A lamp with its word, first in a list. */
export function lampColumn<Row>(title: string, of: (row: Row) => Told, width = 120): Column<Row> {
  return {
    key: 'lamp',
    title,
    value: (row) => of(row).word,
    render: (row) => <LampWord {...of(row)} />,
    role: 'lamp',
    width,
  }
}
