import { useFormats, type Column } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from './words.ts'

const wan = 10_000
const hundredths = 100

/** Money in 万元 as a bare figure. */
export function wanOf(yuan: number | null | undefined): number | null {
  return yuan === null || yuan === undefined ? null : Math.round((yuan / wan) * hundredths) / hundredths
}

/** Columns of money, with the unit over them. */
export function useWan() {
  const say = useText()
  const { unit } = useFormats()
  return useMemo(
    () => ({
      inWan: <Row,>(
        key: string,
        title: string,
        of: (row: Row) => number | null | undefined,
        more: Partial<Column<Row>> = {},
      ): Column<Row> => ({
        key,
        title: say('common.inWan', { name: title, unit: unit('万元') }),
        value: (row) => wanOf(of(row)),
        align: 'right',
        ...more,
      }),
    }),
    [say, unit],
  )
}
