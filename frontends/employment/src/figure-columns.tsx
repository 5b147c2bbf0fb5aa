import { formatNumber, formatPercent, useFormats, type Column } from '@tongchou/frontend-kit'

type More<Row> = Partial<Column<Row>>

/** A column of counted figures. */
export const counted = <Row,>(
  key: string,
  title: string,
  value: (row: Row) => number | null | undefined,
  more: More<Row> = {},
): Column<Row> => ({ key, title, value, render: (row) => formatNumber(value(row)), align: 'right', ...more })

/** A column of shares, in percent. */
export const shared = <Row,>(
  key: string,
  title: string,
  value: (row: Row) => number | null | undefined,
  more: More<Row> = {},
): Column<Row> => ({ key, title, value, render: (row) => formatPercent(value(row)), align: 'right', ...more })

/** Columns of money, as the page writes money. */
export function useMoneyColumn() {
  const { money } = useFormats()
  return <Row,>(
    key: string,
    title: string,
    value: (row: Row) => number | null | undefined,
    more: More<Row> = {},
  ): Column<Row> => ({ key, title, value, render: (row) => money(value(row)), align: 'right', ...more })
}
