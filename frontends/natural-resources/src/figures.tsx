import { formatNumber, formatPercent, Panel, Rows, useAsk, useCan, type Column } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'

/** A column of figures; a share reads in percent. */
export function figure<Row>(
  key: string,
  title: string,
  value: (row: Row) => number | null,
  more: Partial<Column<Row>> & { isShare?: boolean } = {},
): Column<Row> {
  const { isShare, ...column } = more
  const written = isShare ? formatPercent : formatNumber
  return { key, title, value, render: (row) => written(value(row)), align: 'right', ...column }
}

interface FiguresProps<Row> {
  title: string
  document: DocumentNode
  variables?: Record<string, unknown>
  columns: Column<Row>[]
  rowKey: (row: Row) => string
  empty: string
  permission?: string
}

/** Figures that the service counts (`figures`), as a table above the list that they come from. */
export function Figures<Row>({ permission, ...props }: FiguresProps<Row>) {
  const can = useCan()
  return can(permission) ? <Counted {...props} /> : null
}

function Counted<Row>({ title, document, variables, columns, rowKey, empty }: Omit<FiguresProps<Row>, 'permission'>) {
  const asks = useAsk<{ figures: Row[] | null }>(document, variables)
  const rows = asks.data?.figures ?? []
  return (
    <Panel title={title} asks={asks}>
      {rows.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <Rows label={title} rows={rows} columns={columns} rowKey={rowKey} />
      )}
    </Panel>
  )
}
