import { type Ask, defineTarget, figures, percentOf, yearBefore } from '@tongchou/service-kit'
import { yearStart } from '../county/year-start.ts'

const PEOPLE = { zh: '人', en: 'persons' }
const YUAN = { zh: '元', en: 'CNY' }
const NEAR = "destination IN ('COUNTY', 'CITY')"

/** Workers sent since the year began, those near home, and what they earn. */
const transferred = ({ db }: Pick<Ask, 'db'>, asOf: string) =>
  figures<'persons' | 'near' | 'organised' | 'income'>(
    db,
    `SELECT SUM(persons) AS persons, SUM(CASE WHEN ${NEAR} THEN persons ELSE 0 END) AS near,
            SUM(CASE WHEN organised = 1 THEN persons ELSE 0 END) AS organised, SUM(income) AS income
       FROM labour_transfer WHERE departedOn >= ? AND departedOn <= ?`,
    [yearStart(asOf), asOf],
  )

const recordsBehind =
  (counts: string, note: string) =>
  ({ asOf }: Ask) => ({
    from: 'labour_transfer t WHERE t.departedOn >= ? AND t.departedOn <= ?',
    parameters: [yearStart(asOf), asOf],
    id: 't.id',
    label: 't.batch',
    counts,
    note,
  })

export const transfers = defineTarget({
  code: 'EMP-TRANSFER',
  formula: { zh: '本年各批次输转人数之和', en: 'Workers of this year’s batches together' },
  async measure({ db, asOf }) {
    const { persons, organised } = await transferred({ db }, asOf)
    return {
      value: persons,
      inputs: [
        { name: { zh: '有组织输转', en: 'organised' }, value: organised, unit: PEOPLE },
        { name: { zh: '自发输转', en: 'on their own' }, value: persons - organised, unit: PEOPLE },
      ],
    }
  },
  records: recordsBehind('1', 't.persons'),
})

export const labourIncome = defineTarget({
  code: 'EMP-LABOURINCOME',
  formula: {
    zh: '本年各批次劳务收入之和（并列人均，供核对）',
    en: 'Income of this year’s batches together, with the mean per head',
  },
  async measure({ db, asOf }) {
    const { persons, income } = await transferred({ db }, asOf)
    return {
      value: income / 100,
      inputs: [
        { name: { zh: '劳务收入', en: 'labour income' }, value: income / 100, unit: YUAN },
        {
          name: { zh: '人均', en: 'per head' },
          value: persons === 0 ? null : Math.round(income / persons) / 100,
          unit: YUAN,
        },
      ],
    }
  },
  records: recordsBehind('1', 't.income / 100'),
})

export const localShare = defineTarget({
  code: 'EMP-LOCALSHARE',
  formula: {
    zh: '县内、市内输转人数 ÷ 输转总人数；与上年同期相比',
    en: 'Workers placed in the county or city ÷ all; beside the same period of last year',
  },
  async measure({ db, asOf }) {
    const [now, before] = await Promise.all([transferred({ db }, asOf), transferred({ db }, yearBefore(asOf))])
    return {
      value: percentOf(now.near, now.persons),
      baseline: percentOf(before.near, before.persons),
      numerator: now.near,
      denominator: now.persons,
      inputs: [
        { name: { zh: '县内、市内', en: 'in county or city' }, value: now.near, unit: PEOPLE },
        { name: { zh: '输转总数', en: 'all' }, value: now.persons, unit: PEOPLE },
        {
          name: { zh: '上年同期比例', en: 'same period of last year' },
          value: percentOf(before.near, before.persons),
          unit: { zh: '%', en: '%' },
        },
      ],
    }
  },
  records: recordsBehind("CASE WHEN t.destination IN ('COUNTY', 'CITY') THEN 1 ELSE 0 END", 't.place'),
})
