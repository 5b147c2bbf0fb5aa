import { daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { OUTSTANDING } from '../arrears/arrears.repository.ts'

const { YELLOW, RED } = Severity

interface CaseRow {
  readonly id: string
  readonly number: string
  readonly employer: string
  readonly department: string
  readonly township: string | null
  readonly since: string
  readonly owed: number
}

/** Days within which a complaint is looked into, and those after an order that nobody obeyed. */
const INVESTIGATE_DAYS = 5

const ofCase = ({ id, number, employer, department, township }: CaseRow) => ({
  subjectType: 'ArrearsCase',
  subjectId: id,
  label: `${number} ${employer}`,
  department,
  township,
})

const CASE =
  'c.id AS id, c.number AS number, c.employer AS employer, c.department AS department, c.township AS township'

export const caseIdle = defineAlert({
  code: 'arrears.not-investigated',
  title: { zh: '欠薪案件受理后未按期调查', en: 'Arrears case not investigated in time' },
  async find({ db, asOf }) {
    const rows = await db.sql<CaseRow>(
      `SELECT ${CASE}, c.acceptedOn AS since, ${OUTSTANDING} AS owed FROM arrears_case c
        WHERE c.acceptedOn <= ? AND (c.investigatedOn IS NULL OR c.investigatedOn > ?)`,
      [asOf, asOf, asOf, asOf],
    )
    return rows
      .filter(({ since }) => daysBetween(since, asOf) > INVESTIGATE_DAYS)
      .map((row) => {
        const params = { days: daysBetween(row.since, asOf), amount: Number(row.owed) / 100 }
        return { ...ofCase(row), severity: YELLOW, on: row.since, params }
      })
  },
})

export const orderDisobeyed = defineAlert({
  code: 'arrears.order-disobeyed',
  title: { zh: '责令支付到期未清', en: 'Order to pay wages not obeyed' },
  async find({ db, asOf }) {
    const rows = await db.sql<CaseRow>(
      `SELECT ${CASE}, c.payBy AS since, ${OUTSTANDING} AS owed FROM arrears_case c
        WHERE c.payBy < ? AND c.confirmedOn <= ? AND ${OUTSTANDING} > 0`,
      [asOf, asOf, asOf, asOf, asOf, asOf],
    )
    return rows.map((row) => {
      const params = { days: daysBetween(row.since, asOf), amount: Number(row.owed) / 100 }
      return { ...ofCase(row), severity: RED, on: row.since, params }
    })
  },
})
