import { type Ask, defineTarget, lastMonthEnded } from '@tongchou/service-kit'

/** Each renewal work at the last month it reported: its actual percent and the one planned. Acceptance is the whole. */
const BY_WORK = `SELECT w.id AS id, w.name AS name, e.period AS period,
    CASE WHEN w.acceptedOn <= ? THEN COALESCE(s.percent, 100) ELSE s.percent END AS planned,
    CASE WHEN w.acceptedOn <= ? THEN 100 ELSE e.percent END AS actual
  FROM construction_work w
  LEFT JOIN work_progress e ON e.workId = w.id AND e.reported = 1 AND e.period = (
    SELECT MAX(m.period) FROM work_progress m WHERE m.workId = w.id AND m.reported = 1 AND m.period <= ?)
  LEFT JOIN work_schedule s ON s.workId = w.id AND s.period = (
    SELECT MAX(x.period) FROM work_schedule x WHERE x.workId = w.id AND x.period <= e.period)
 WHERE w.year = ? AND w.programme = 'SHANTY_RENEWAL'`

const asked = ({ asOf, year }: Ask): unknown[] => [asOf, asOf, lastMonthEnded(asOf), year]
const PERCENT = { zh: '%', en: '%' }

/** 棚改项目达到计划进度: every renewal work at or above its plan at the end of the last month reported. */
export const renewalSchedule = defineTarget({
  code: 'CON-SHANTY-SCHEDULE',
  formula: {
    zh: '每个棚改工程最近一次月报的实际进度均不低于当月计划进度为1，否则为0',
    en: '1 while each renewal work is at or above its plan at the end of the last month reported',
  },
  async measure(ask) {
    const rows = await ask.db.sql<{ name: string; planned: number | null; actual: number | null }>(BY_WORK, asked(ask))
    const parts = rows.map(({ name, planned, actual }) => ({
      name,
      value: planned === null || actual === null ? null : Number(Number(actual) >= Number(planned)),
    }))
    const known = parts.filter(({ value }) => value !== null)
    return {
      value: known.length < parts.length || parts.length === 0 ? null : Number(known.every(({ value }) => value === 1)),
      parts,
      inputs: rows.flatMap(({ name, planned, actual }) => [
        {
          name: { zh: `${name}实际进度`, en: `${name}: actual` },
          value: actual === null ? null : Number(actual),
          unit: PERCENT,
        },
        {
          name: { zh: `${name}计划进度`, en: `${name}: planned` },
          value: planned === null ? null : Number(planned),
          unit: PERCENT,
        },
      ]),
    }
  },
  records: (ask) => ({
    from: `(${BY_WORK}) r`,
    parameters: asked(ask),
    id: 'r.id',
    label: 'r.name',
    counts: 'CASE WHEN r.actual >= r.planned THEN 1 ELSE 0 END',
    note: 'r.period',
  }),
})
