import { type Ask, defineTarget, figures, lastMonthEnded, percentOf } from '@tongchou/service-kit'

const PEOPLE = { zh: '人', en: 'persons' }
const TIMES = { zh: '人次', en: 'payments' }

const spanOf = ({ asOf, year }: Pick<Ask, 'asOf' | 'year'>): [string, string] => [`${year}-01`, lastMonthEnded(asOf)]

/** Each township’s last month of the year that it has reported. */
const LAST = `p.reported = 1 AND p.period >= ? AND p.period = (
  SELECT MAX(m.period) FROM pension_month m WHERE m.unit = p.unit AND m.reported = 1 AND m.period <= ?)`

export const pensionRenewal = defineTarget({
  code: 'EMP-PENSION-COVER',
  formula: {
    zh: '城乡居民养老保险已续保缴费人数 ÷ 应续保人数（各乡镇末次已报月）；同时列参保率',
    en: 'Residents who have paid for the year ÷ those due, by each township’s last report; enrolment beside it',
  },
  async measure(ask) {
    const { renewed, dueRenewal, enrolled, dueEnrolment } = await figures<
      'renewed' | 'dueRenewal' | 'enrolled' | 'dueEnrolment'
    >(
      ask.db,
      `SELECT SUM(p.renewed) AS renewed, SUM(p.dueRenewal) AS dueRenewal, SUM(p.enrolled) AS enrolled,
              SUM(p.dueEnrolment) AS dueEnrolment FROM pension_month p WHERE ${LAST}`,
      spanOf(ask),
    )
    return {
      value: percentOf(renewed, dueRenewal),
      numerator: renewed,
      denominator: dueRenewal,
      inputs: [
        { name: { zh: '已续保', en: 'renewed' }, value: renewed, unit: PEOPLE },
        { name: { zh: '应续保', en: 'due' }, value: dueRenewal, unit: PEOPLE },
        {
          name: { zh: '参保率', en: 'enrolment rate' },
          value: percentOf(enrolled, dueEnrolment),
          unit: { zh: '%', en: '%' },
        },
      ],
    }
  },
  records: (ask) => ({
    from: `pension_month p WHERE ${LAST}`,
    parameters: spanOf(ask),
    id: 'p.id',
    label: 'p.unit',
    counts: 'CASE WHEN p.renewed >= p.dueRenewal THEN 1 ELSE 0 END',
    note: "CONCAT(p.period, ' ', p.renewed, '/', p.dueRenewal)",
  }),
})

export const pensionPayment = defineTarget({
  code: 'EMP-PENSION-PAY',
  formula: {
    zh: '本年已报各月（实发人次 + 事后补发成功人次）÷ 应发人次',
    en: 'Pensions paid in the months reported this year, with those paid after all, ÷ pensions due',
  },
  async measure(ask) {
    const [from, until] = spanOf(ask)
    const [{ paid, payees }, { resolved }] = await Promise.all([
      figures<'paid' | 'payees'>(
        ask.db,
        'SELECT SUM(paid) AS paid, SUM(payees) AS payees FROM pension_month WHERE reported = 1 AND period >= ? AND period <= ?',
        [from, until],
      ),
      figures<'resolved'>(
        ask.db,
        `SELECT COUNT(*) AS resolved FROM pension_failure f JOIN pension_month m ON m.unit = f.township AND m.period = f.period
          WHERE m.reported = 1 AND f.period >= ? AND f.period <= ? AND f.resolvedOn <= ?`,
        [from, until, ask.asOf],
      ),
    ])
    return {
      value: percentOf(paid + resolved, payees),
      numerator: paid + resolved,
      denominator: payees,
      inputs: [
        { name: { zh: '按月实发', en: 'paid in the month' }, value: paid, unit: TIMES },
        { name: { zh: '事后补发', en: 'paid after all' }, value: resolved, unit: TIMES },
        { name: { zh: '应发', en: 'due' }, value: payees, unit: TIMES },
      ],
    }
  },
  records: (ask) => ({
    from: `(SELECT f.id, r.maskedName, f.period, f.cause, CASE WHEN f.resolvedOn <= ? THEN 1 ELSE 0 END AS counted
              FROM pension_failure f JOIN resident r ON r.id = f.residentId WHERE f.period >= ? AND f.period <= ?) f`,
    parameters: [ask.asOf, ...spanOf(ask)],
    id: 'f.id',
    label: 'f.maskedName',
    counts: 'f.counted',
    note: 'f.period',
  }),
})
