import type { DocumentNode } from 'graphql'
import { useMemo } from 'react'
import { useAsk } from '../graph/use-ask.ts'
import { Drawer } from '../pieces/dialog.tsx'
import { declaredBy } from '../table/table-state.rules.ts'
import { faultSentence } from '../words/fault.ts'
import { useLanguage } from '../words/use-words.ts'
import { oneRecordQuery } from './one-record.ts'
import { RecordDrawer, type RegisterShape } from './record-drawer.tsx'
import type { Kept } from './register.rules.ts'

interface OpenRecordProps<Row extends Kept> {
  register: RegisterShape<Row>
  title: string
  /** The list's own document, and its root field. */
  document: DocumentNode
  at: string
  variables: Record<string, unknown> | undefined
  id: string
  /** The record where the list shows it; another is asked for by its id. */
  row: Row | undefined
  /** The list is still on its way. */
  waiting: boolean
  refresh: readonly string[]
  onClose: () => void
}

/** The record that the address names, whichever page of the list it stands on, or none: that its filters leave it out. */
export function OpenRecord<Row extends Kept>(props: OpenRecordProps<Row>) {
  const { register, title, document, at, variables, id, row, waiting, refresh, onClose } = props
  useLanguage()
  const query = useMemo(() => oneRecordQuery(document, at), [document, at])
  const asks = useAsk<Record<string, { nodes: Row[] } | null>>(
    query,
    Object.fromEntries(Object.entries({ ...variables, record: id }).filter(([name]) => declaredBy(query).has(name))),
    { skip: row !== undefined || waiting },
  )
  const answered = asks.data?.[at]?.nodes
  const found = row ?? answered?.find((each) => each.id === id)
  if (found) return <RecordDrawer register={register} row={found} refresh={refresh} onClose={onClose} />
  // A list that cannot be asked for one record shows those it has.
  if (!answered || asks.loading || waiting) return null
  return (
    <Drawer title={title} onClose={onClose}>
      <p role="status">{faultSentence({ code: 'not-found', params: {} })}</p>
    </Drawer>
  )
}
