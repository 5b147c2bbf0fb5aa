import { daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { yearStart } from '../county/year-start.ts'
import { fundYears } from '../insurance/fund-balance.target.ts'
import { SCHEME_NAMES } from '../insurance/insurance-schemes.ts'
import { countUnemployed } from '../job/unemployment.target.ts'

const { YELLOW, RED } = Severity
/** Percent of registered unemployment from which the county takes notice, and its ceiling. */
const NOTICE_RATE = 3.8
const CEILING_RATE = 4

export const unemploymentHigh = defineAlert({
  code: 'unemployment.high',
  title: { zh: '城镇登记失业率接近上限', en: 'Registered unemployment near its ceiling' },
  async find(ask) {
    const { unemployed, employed } = await countUnemployed(ask)
    const rate = employed === 0 ? 0 : (unemployed / (employed + unemployed)) * 100
    if (rate < NOTICE_RATE) return []
    const params = { rate: Math.round(rate * 100) / 100, unemployed }
    const severity = rate > CEILING_RATE ? RED : YELLOW
    return [{ subjectType: 'UnemploymentRegistration', subjectId: ask.month, label: ask.month, severity, params }]
  },
})

export const countedTwice = defineAlert({
  code: 'job.person-twice',
  title: { zh: '同一人本年多次登记城镇新就业', en: 'One person registered in new work more than once this year' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; name: string; township: string; times: number }>(
      `SELECT r.id AS id, r.maskedName AS name, r.township AS township, COUNT(*) AS times
         FROM job_record j JOIN resident r ON r.id = j.residentId
        WHERE j.urban = 1 AND j.startedOn >= ? AND j.startedOn <= ? GROUP BY r.id, r.maskedName, r.township HAVING COUNT(*) > 1`,
      [yearStart(asOf), asOf],
    )
    return rows.map(({ id, name, township, times }) => ({
      subjectType: 'Resident',
      subjectId: id,
      label: name,
      severity: YELLOW,
      township,
      params: { times: Number(times) },
    }))
  },
})

export const fundDeficit = defineAlert({
  code: 'fund.deficit',
  title: { zh: '社会保险基金当期收不抵支', en: 'Insurance fund in deficit' },
  async find(ask) {
    const funds = await fundYears(ask)
    return funds
      .filter(({ income, expenditure }) => income < expenditure)
      .map(({ scheme, income, expenditure }) => ({
        subjectType: 'InsuranceFundMonth',
        subjectId: scheme,
        label: SCHEME_NAMES[scheme].zh,
        severity: RED,
        params: { deficit: (expenditure - income) / 100 },
      }))
  },
})

/** Days a pension may be on its way before somebody must see to it. */
const PENSION_DAYS = 15

export const pensionUnpaid = defineAlert({
  code: 'pension.unpaid',
  title: { zh: '养老金发放失败未补发', en: 'Pension not paid after all' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; name: string; township: string; failedOn: string; amount: number }>(
      `SELECT f.id AS id, r.maskedName AS name, f.township AS township, f.failedOn AS failedOn, f.amount AS amount
         FROM pension_failure f JOIN resident r ON r.id = f.residentId
        WHERE f.failedOn <= ? AND (f.resolvedOn IS NULL OR f.resolvedOn > ?)`,
      [asOf, asOf],
    )
    return rows
      .map((row) => ({ ...row, days: daysBetween(row.failedOn, asOf) }))
      .filter(({ days }) => days > PENSION_DAYS)
      .map(({ id, name, township, failedOn, amount, days }) => ({
        subjectType: 'PensionFailure',
        subjectId: id,
        label: name,
        severity: days > PENSION_DAYS * 4 ? RED : YELLOW,
        on: failedOn,
        township,
        params: { days, amount: Number(amount) / 100 },
      }))
  },
})

/** Days for which an enterprise waits for people before the bureau acts. */
const VACANCY_DAYS = 30

export const vacancyUnfilled = defineAlert({
  code: 'vacancy.unfilled',
  title: { zh: '企业用工缺口长期未补', en: 'Posts unfilled for long' },
  async find({ db, asOf }) {
    const rows = await db.sql<{
      id: string
      employer: string
      post: string
      township: string
      openedOn: string
      missing: number
    }>(
      `SELECT id, employer, post, township, openedOn, headcount - filled AS missing FROM job_vacancy
        WHERE openedOn <= ? AND (closedOn IS NULL OR closedOn > ?) AND filled < headcount`,
      [asOf, asOf],
    )
    return rows
      .filter(({ openedOn }) => daysBetween(openedOn, asOf) > VACANCY_DAYS)
      .map(({ id, employer, post, township, openedOn, missing }) => ({
        subjectType: 'JobVacancy',
        subjectId: id,
        label: `${employer} ${post}`,
        severity: YELLOW,
        on: openedOn,
        township,
        params: { days: daysBetween(openedOn, asOf), missing: Number(missing) },
      }))
  },
})
