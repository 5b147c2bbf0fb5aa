import { defineTarget, figures, percentOf } from '@tongchou/service-kit'
import { yearStart } from '../county/year-start.ts'
import { OUTSTANDING, PAID } from './arrears.repository.ts'

const YUAN = { zh: '元', en: 'CNY' }
const PEOPLE = { zh: '人', en: 'persons' }
const CASES = { zh: '件', en: 'cases' }

export const wagesOwed = defineTarget({
  code: 'EMP-ZERO-ARREARS',
  formula: {
    zh: '已受理案件中尚未支付的工资：查实（未查实按申诉）金额 − 已支付金额',
    en: 'Wages of accepted cases not yet paid: found, or claimed while nothing is found, less what was paid',
  },
  async measure({ db, asOf }) {
    const { owed, cases } = await figures<'owed' | 'cases'>(
      db,
      `SELECT SUM(o.owed) AS owed, SUM(CASE WHEN o.owed > 0 THEN 1 ELSE 0 END) AS cases
         FROM (SELECT ${OUTSTANDING} AS owed FROM arrears_case c WHERE c.acceptedOn <= ?) o`,
      [asOf, asOf, asOf],
    )
    return {
      value: owed / 100,
      inputs: [
        { name: { zh: '拖欠存量', en: 'owed' }, value: owed / 100, unit: YUAN },
        { name: { zh: '未清案件', en: 'cases not cleared' }, value: cases, unit: CASES },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT c.id, c.number, c.employer, ${OUTSTANDING} AS owed FROM arrears_case c WHERE c.acceptedOn <= ?) c`,
    parameters: [asOf, asOf, asOf],
    id: 'c.id',
    label: "CONCAT(c.number, ' ', c.employer)",
    counts: 'CASE WHEN c.owed = 0 THEN 1 ELSE 0 END',
    note: 'c.owed / 100',
    noteName: { zh: '尚欠', en: 'owed' },
    noteUnit: { zh: '元', en: 'CNY' },
  }),
})

/** Persons paid in full in a case by a day. Asks for the day once. */
const PERSONS = '(SELECT COALESCE(SUM(p.persons), 0) FROM arrears_payment p WHERE p.caseId = c.id AND p.paidOn <= ?)'
const FOUND = 'c.confirmedOn >= ? AND c.confirmedOn <= ?'

export const wagesRecovered = defineTarget({
  code: 'EMP-ARREARS-CLEAR',
  formula: {
    zh: '本年查实案件已支付工资 ÷ 查实金额；同时按人数核对',
    en: 'Wages paid in cases found this year ÷ wages found; persons beside it',
  },
  async measure({ db, asOf }) {
    const { found, recovered, persons, cleared } = await figures<'found' | 'recovered' | 'persons' | 'cleared'>(
      db,
      `SELECT SUM(c.confirmedAmount) AS found, SUM(${PAID}) AS recovered, SUM(c.confirmedPersons) AS persons,
              SUM(${PERSONS}) AS cleared FROM arrears_case c WHERE ${FOUND}`,
      [asOf, asOf, yearStart(asOf), asOf],
    )
    return {
      value: percentOf(recovered, found),
      numerator: recovered / 100,
      denominator: found / 100,
      inputs: [
        { name: { zh: '已清金额', en: 'recovered' }, value: recovered / 100, unit: YUAN },
        { name: { zh: '查实金额', en: 'found' }, value: found / 100, unit: YUAN },
        { name: { zh: '已清人数', en: 'persons cleared' }, value: cleared, unit: PEOPLE },
        { name: { zh: '查实人数', en: 'persons found' }, value: persons, unit: PEOPLE },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT c.id, c.number, c.employer, c.confirmedAmount, ${PAID} AS recovered FROM arrears_case c WHERE ${FOUND}) c`,
    parameters: [asOf, yearStart(asOf), asOf],
    id: 'c.id',
    label: "CONCAT(c.number, ' ', c.employer)",
    counts: 'CASE WHEN c.recovered >= c.confirmedAmount THEN 1 ELSE 0 END',
    note: '(c.confirmedAmount - c.recovered) / 100',
    noteName: { zh: '未追回', en: 'not recovered' },
    noteUnit: { zh: '元', en: 'CNY' },
  }),
})
