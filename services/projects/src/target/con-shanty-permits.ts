import { type Ask, defineTarget, percentOf } from '@tongchou/service-kit'
import { taggedOnTheList } from '../project/project.repository.ts'

const STEPS = { zh: '项', en: 'steps' }

/** Each step that a renewal project needs before it may build, and whether it was granted by the day. */
function steps({ asOf, year }: Ask) {
  const { sql, parameters } = taggedOnTheList('SHANTY_RENEWAL', year, asOf)
  return {
    sql: `SELECT s.id AS id, p.name AS name, s.kind AS kind, s.dueOn AS dueOn, s.grantedOn AS grantedOn,
        CASE WHEN s.grantedOn <= ? THEN 1 ELSE 0 END AS counted
      FROM approval_step s JOIN project p ON p.id = s.projectId WHERE ${sql}`,
    parameters: [asOf, ...parameters],
  }
}

/** 棚改项目开工手续办结率: of the steps that the renewal projects need, those granted. */
export const conShantyPermits = defineTarget({
  code: 'CON-SHANTY-PERMITS',
  formula: {
    zh: '棚户区改造项目已办结的前期手续 ÷ 应办手续 × 100%',
    en: 'Preliminary steps of renewal projects that were granted ÷ those required × 100%',
  },
  async measure(ask) {
    const { sql, parameters } = steps(ask)
    const [row] = await ask.db.sql<{ n: number; granted: number | null }>(
      `SELECT COUNT(*) AS n, SUM(q.counted) AS granted FROM (${sql}) q`,
      parameters,
    )
    const required = Number(row?.n ?? 0)
    const granted = Number(row?.granted ?? 0)
    return {
      value: percentOf(granted, required),
      numerator: granted,
      denominator: required,
      inputs: [
        { name: { zh: '已办结', en: 'granted' }, value: granted, unit: STEPS },
        { name: { zh: '应办', en: 'required' }, value: required, unit: STEPS },
      ],
    }
  },
  records(ask) {
    const { sql, parameters } = steps(ask)
    return {
      from: `(${sql}) r`,
      parameters,
      id: 'r.id',
      label: 'r.name',
      counts: 'r.counted',
      note: `CASE r.kind ${Object.entries(STEP_WORDS)
        .map(([kind, words]) => `WHEN '${kind}' THEN '${words}'`)
        .join(' ')} ELSE r.kind END`,
    }
  },
})

const STEP_WORDS: Readonly<Record<string, string>> = {
  ESTABLISHMENT: '立项',
  LAND: '用地',
  PLANNING: '规划许可',
  ENVIRONMENT: '环评',
  FEASIBILITY: '可研',
  DESIGN: '初设',
  DRAWINGS: '施工图',
  FUNDING: '资金',
  TENDER: '招标',
  CONSTRUCTION_PERMIT: '施工许可',
}
