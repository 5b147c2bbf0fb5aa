import { defineTarget, type TargetDefinition } from '@tongchou/service-kit'
import type { NamedWork } from './work.codes.ts'

const WORKS = { zh: '项', en: 'works' }
const ACCEPTED = `CASE WHEN w.acceptedOn <= ? THEN 1 ELSE 0 END`

/** 点名续建项目完成数: a work is completed when it has been accepted with its certificate, not when somebody says so. */
export const namedContinuing = defineTarget({
  code: 'CON-CONT-ALL',
  formula: {
    zh: '点名续建工程中已竣工验收（有验收证书）的项数',
    en: 'Named continuing works that have been accepted with a certificate',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ n: number; accepted: number | null }>(
      `SELECT COUNT(*) AS n, SUM(${ACCEPTED}) AS accepted FROM construction_work w
        WHERE w.year = ? AND w.programme = 'CONTINUING_NAMED'`,
      [asOf, year],
    )
    const named = Number(row?.n ?? 0)
    const accepted = Number(row?.accepted ?? 0)
    return {
      value: named === 0 ? null : accepted,
      inputs: [
        { name: { zh: '已竣工验收', en: 'accepted' }, value: accepted, unit: WORKS },
        { name: { zh: '点名续建', en: 'named' }, value: named, unit: WORKS },
      ],
    }
  },
  records: ({ asOf, year }) => worksBehind("w.year = ? AND w.programme = 'CONTINUING_NAMED'", [year], asOf),
})

/** Works that meet a condition, counting once accepted. */
export const worksBehind = (where: string, parameters: readonly unknown[], asOf: string) => ({
  from: `(SELECT w.id, w.name, ${ACCEPTED} AS counted, CASE WHEN w.acceptedOn <= ? THEN w.acceptedOn ELSE w.acceptanceDueOn END AS on_day
            FROM construction_work w WHERE ${where}) r`,
  parameters: [asOf, asOf, ...parameters],
  id: 'r.id',
  label: 'r.name',
  counts: 'r.counted',
  note: 'r.on_day',
})

/** One named work: done, or not yet. Nothing can be said while nobody has registered it. */
const doneTarget = (code: string, named: `${NamedWork}`, zh: string, en: string): TargetDefinition =>
  defineTarget({
    code,
    formula: {
      zh: `${zh}已竣工验收（有验收证书）为1，否则为0`,
      en: `1 once ${en} has been accepted with a certificate`,
    },
    async measure({ db, asOf, year }) {
      const [row] = await db.sql<{ accepted: number }>(
        `SELECT ${ACCEPTED} AS accepted FROM construction_work w WHERE w.year = ? AND w.named = ?`,
        [asOf, year, named],
      )
      const value = row ? Number(row.accepted) : null
      return { value, inputs: [{ name: { zh: '已竣工验收', en: 'accepted' }, value }] }
    },
    records: ({ asOf, year }) => worksBehind('w.year = ? AND w.named = ?', [year, named], asOf),
  })

export const namedDone: readonly TargetDefinition[] = [
  doneTarget('CON-DONE-BEIHUAN', 'BEIHUAN_CINEMA', '北环影院棚户区改造', 'the Beihuan cinema renewal'),
  doneTarget('CON-DONE-COLLEGE', 'AILI_COLLEGE', '艾黎学院', 'Aili college'),
  doneTarget('CON-DONE-RIVER2', 'RIVER_PHASE_TWO', '城区段河道环境治理二期', 'phase two of the river works'),
  doneTarget('CON-DONE-HEAT', 'SECONDARY_HEATING', '供热二级管网改造', 'the secondary heating network'),
  doneTarget(
    'CON-DONE-LOGIS',
    'LOGISTICS_MUNICIPAL',
    '国际物流园市政配套',
    'the municipal works of the logistics park',
  ),
  doneTarget('CON-DONE-TRANSFER', 'URBAN_TRANSFER_STATION', '城市生活垃圾中转站', 'the urban transfer station'),
  doneTarget('CON-DONE-LANDFILL', 'SOLID_WASTE_LANDFILL', '固体废弃物填埋场', 'the solid-waste landfill'),
]
