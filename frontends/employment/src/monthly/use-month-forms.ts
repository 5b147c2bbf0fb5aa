import { useFormats, useUnits, type GridColumn, type PeriodForm, type PeriodMonth } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { codesOf } from '../codes.ts'
import { useText, type FieldWord, type Text } from '../words.ts'
import {
  belowZero,
  identityOf,
  lacksDay,
  lacksWorkers,
  monthLines,
  overWhole,
  shortOfWages,
  wageLines,
  type MonthAnswer,
  type MonthLine,
  type OverWhole,
  type WageAnswer,
} from './month.rules.ts'
import {
  employmentMonthQuery,
  fundMonthQuery,
  keepEmploymentMonth,
  keepFundMonth,
  keepPensionMonth,
  keepWageMonth,
  pensionMonthQuery,
  wageMonthQuery,
} from './monthly.graphql.ts'

type Figure = readonly [key: string, word: FieldWord, kind: 'money' | 'people']

const employment: readonly Figure[] = [['urbanEmployed', 'urbanEmployed', 'people']]
const pension: readonly Figure[] = [
  ['dueEnrolment', 'dueEnrolment', 'people'],
  ['enrolled', 'enrolled', 'people'],
  ['dueRenewal', 'dueRenewal', 'people'],
  ['renewed', 'renewed', 'people'],
  ['payees', 'payees', 'people'],
  ['paid', 'paid', 'people'],
  ['paidAmount', 'paidAmount', 'money'],
]
const funds: readonly Figure[] = [
  ['income', 'income', 'money'],
  ['subsidy', 'fundSubsidy', 'money'],
  ['expenditure', 'expenditure', 'money'],
]
const wages: readonly Figure[] = [
  ['workers', 'workers', 'people'],
  ['due', 'dueWages', 'money'],
  ['paid', 'paidWages', 'money'],
  ['accountBalance', 'accountBalance', 'money'],
]

const block = (field: string, text: string) => ({ level: 'block' as const, field, text })

const keysOf = (figures: readonly Figure[]) => figures.map(([key]) => key)

const columnsOf = (figures: readonly Figure[], say: Text): GridColumn[] =>
  figures.map(([key, word, kind]) => ({
    key,
    title: say(`field.${word}`),
    ...(kind === 'money' ? { money: true } : { unit: say('unit.people') }),
  }))

/** A figure below zero or a part that passes its whole is refused; said while one types. */
const doubtsOf =
  (say: Text, figures: readonly Figure[], ...codes: OverWhole[]) =>
  (line: MonthLine) => [
    ...figures
      .filter(([key]) => belowZero(line, [key]).length > 0)
      .map(([field, word]) => block(field, say('monthly.belowZero', { name: say(`field.${word}`) }))),
    ...overWhole(line, codes).map(({ code, field, most }) => block(field, say(`faults.${code}`, { most }))),
  ]

/** Wages paid below what is due are no mistake, but the head must see them: of which month, and by how much. */
function shortOf(line: MonthLine, sentence: (amount: number) => string) {
  const short = shortOfWages(line)
  return short > 0 ? [{ level: 'warn' as const, field: 'paid', text: sentence(short) }] : []
}

/** The input of a door that takes one record: which one, its month, what is written, and why it is corrected. */
const inputOf = ({ correctionReason, ...values }: Partial<PeriodMonth>, line: MonthLine, more: object = {}) => ({
  ...identityOf(line),
  ...(correctionReason ? { correctionReason } : {}),
  values: { ...values, ...more, ...line.now },
})

/** The four monthly forms of the bureau, by the last part of their address. */
export function useMonthForms() {
  const say = useText()
  const { nameOf } = useUnits()
  const { month } = useFormats()
  return useMemo(() => {
    const ofUnit = (figures: readonly Figure[]) => (answer: MonthAnswer, unit: string) =>
      monthLines(answer, [{ value: unit, label: nameOf(unit) }], keysOf(figures))
    const schemes = codesOf('scheme').map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
    return {
      employment: {
        code: 'employment-month',
        title: say('monthly.employment'),
        query: employmentMonthQuery,
        linesOf: ofUnit(employment),
        columns: columnsOf(employment, say),
        check: doubtsOf(say, employment),
        keep: {
          document: keepEmploymentMonth,
          oneByOne: true,
          inputOf: (month, [line]) => (line ? inputOf(month, line) : {}),
        },
        sum: 'urbanEmployed',
      },
      pension: {
        code: 'pension-month',
        title: say('monthly.pension'),
        query: pensionMonthQuery,
        linesOf: ofUnit(pension),
        columns: columnsOf(pension, say),
        check: doubtsOf(
          say,
          pension,
          'pension.enrolled-over-due',
          'pension.renewed-over-due',
          'pension.paid-over-payees',
        ),
        keep: {
          document: keepPensionMonth,
          oneByOne: true,
          inputOf: (month, [line]) => (line ? inputOf(month, line) : {}),
        },
        sum: 'paidAmount',
      },
      funds: {
        code: 'insurance-fund',
        title: say('monthly.funds'),
        query: fundMonthQuery,
        linesOf: (answer) => monthLines(answer, schemes, keysOf(funds)),
        columns: columnsOf(funds, say),
        check: doubtsOf(say, funds),
        keep: {
          document: keepFundMonth,
          oneByOne: true,
          inputOf: (month, [line]) => (line ? inputOf(month, line, { scheme: line.id }) : {}),
        },
        sum: 'income',
      },
      wages: {
        code: 'site-wages',
        title: say('monthly.wages'),
        query: wageMonthQuery,
        linesOf: (answer) => wageLines(answer, keysOf(wages)),
        columns: columnsOf(wages, say),
        texts: [{ key: 'paidOn', title: say('field.paidOn'), day: true }],
        check: (line, { period }) => [
          ...doubtsOf(say, wages, 'site-wage.paid-over-due')(line),
          ...(lacksWorkers(line) ? [block('workers', say('faults.site-wage.workers-missing'))] : []),
          ...(lacksDay(line) ? [block('paidOn', say('monthly.dayMissing'))] : []),
          ...shortOf(line, (amount) => say('monthly.short', { month: month(period), amount })),
        ],
        keep: {
          document: keepWageMonth,
          oneByOne: true,
          // The site says whose it is.
          inputOf: ({ unit: _unit, ...month }, [line]) =>
            line ? inputOf(month, line, { siteId: line.id, paidOn: line.words?.['paidOn'] || null }) : {},
        },
        sum: 'paid',
        empty: { title: say('monthly.noSites'), next: say('monthly.noSitesNext') },
      },
    } satisfies Record<string, PeriodForm<MonthAnswer & WageAnswer, MonthLine>>
  }, [say, nameOf, month])
}
