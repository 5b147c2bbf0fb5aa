import { faultSentence, formatPercent, type PeriodForm, type Remark } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText, type Text } from '../words.ts'
import {
  operationsQuery,
  saveOperations,
  type OperationMonth,
  type SavedOperations,
} from './monthly-operation.graphql.ts'
import {
  cumulativeOf,
  doubtsOf,
  figureKeys,
  lineOf,
  type Doubt,
  type FigureKey,
  type OperationLine,
} from './monthly-operation.rules.ts'

const money: readonly FigureKey[] = ['output', 'orders', 'stock', 'receivables', 'taxPaid', 'profit']

function sentence(say: Text, doubt: Doubt): Remark {
  const signed = (percent: number) => `${percent > 0 ? '+' : ''}${formatPercent(percent)}`
  const params = {
    name: say(`figure.${doubt.field}`),
    ...('most' in doubt ? { most: doubt.most } : {}),
    ...('output' in doubt ? { output: signed(doubt.output) } : {}),
    ...('power' in doubt ? { power: signed(doubt.power) } : {}),
  }
  return { level: doubt.level, field: doubt.field, text: say(`doubt.${doubt.code}`, params) }
}

/** What the service found doubtful in the lines it kept, by credit code. */
function toldOf({ saveEnterpriseOperations: { warnings } }: SavedOperations): Record<string, string[]> {
  const told: Record<string, string[]> = {}
  for (const { uscc, code, params } of warnings) {
    const values = Object.fromEntries(params.map(({ name, value }) => [name, value]))
    told[uscc] = [...(told[uscc] ?? []), faultSentence({ code, params: values })]
  }
  return told
}

/** 企业生产经营月报: each enterprise a line, last month's standing figures carried along. */
export function useOperationForm(): PeriodForm<OperationMonth, OperationLine> {
  const say = useText()
  return useMemo(
    () => ({
      code: 'enterprise-operation',
      title: say('entry.title'),
      query: operationsQuery,
      linesOf: ({ enterpriseOperations }) =>
        enterpriseOperations?.map((row) => {
          const { status } = row.enterprise
          return { ...lineOf(row), ...(status && status !== 'NORMAL' ? { note: say(`status.${status}`) } : {}) }
        }),
      columns: figureKeys.map((key) =>
        money.includes(key)
          ? { key, title: say(`figure.${key}`), money: true }
          : { key, title: say(`figure.${key}`), unit: say(`figureUnit.${key}` as 'figureUnit.workers') },
      ),
      check: (line, { period, told = [] }) => {
        const own = doubtsOf(line, period).map((doubt) => sentence(say, doubt))
        // What the table says by itself is not said twice.
        if (own.some(({ level }) => level === 'warn')) return own
        return [...own, ...told.map((text) => ({ level: 'warn' as const, text }))]
      },
      keep: {
        document: saveOperations,
        inputOf: (month, lines) => ({
          ...month,
          rows: lines.map(({ id, version, now, cumulativeBefore }) => ({
            uscc: id,
            ...(version ? { version } : {}),
            ...now,
            cumulativeOutput: cumulativeOf(month.period, cumulativeBefore, now['output'] ?? 0),
          })),
        }),
        told: (answer: SavedOperations) => toldOf(answer),
      },
      sum: 'output',
      empty: { title: say('entry.nothing'), next: say('entry.nothingNext') },
    }),
    [say],
  )
}
