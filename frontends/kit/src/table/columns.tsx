import { useMemo } from 'react'
import { Lamp, type Light } from '../pieces/lamp.tsx'
import { useCounty } from '../session/county.ts'
import { useFigureHead, useFormats, useWords } from '../words/use-words.ts'
import type { Column } from './column.ts'
import { standingOf, type Due } from './due.rules.ts'

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
export function lampColumn<Row>(title: string, of: (row: Row) => Told, width = 110): Column<Row> {
  return {
    key: 'lamp',
    title,
    value: (row) => of(row).word,
    render: (row) => <LampWord {...of(row)} />,
    role: 'lamp',
    width,
  }
}

/** How records stand against the day by which they are to be done: 剩 4 天, 已逾期 3 天, 已办结. */
export function useDue() {
  const say = useWords('kit')
  const { businessDate } = useCounty()
  return useMemo(() => {
    const dueTold = (due: Due): Told => {
      const { light, key, days } = standingOf(due, businessDate)
      return { light, word: say(`due.${key}`, { days }) }
    }
    return {
      dueTold,
      /** Days that are left, below zero when it is past its day. */
      leftWord: (left: number) =>
        say(left < 0 ? 'due.overdue' : left === 0 ? 'due.today' : 'due.due', { days: Math.abs(left) }),
      dueColumn: <Row,>(title: string, of: (row: Row) => Due) => lampColumn<Row>(title, (row) => dueTold(of(row))),
    }
  }, [say, businessDate])
}

const wan = 10_000
const hundredths = 100

/** Money in 万元 as a bare figure. */
export function wanOf(yuan: number | null | undefined): number | null {
  return yuan === null || yuan === undefined ? null : Math.round((yuan / wan) * hundredths) / hundredths
}

/** Columns of money in 万元, with the unit over them. */
export function useWan() {
  const head = useFigureHead()
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
        title: head(title, unit('万元')),
        value: (row) => wanOf(of(row)),
        align: 'right',
        ...more,
      }),
    }),
    [head, unit],
  )
}
