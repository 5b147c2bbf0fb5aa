import { type Ask, defineTarget, type TargetDefinition } from '@tongchou/service-kit'

const HOMES = { zh: '套', en: 'homes' }

interface Homes {
  readonly planned: number
  readonly started: number
  readonly completed: number
}

/** Homes of the year's renewal by way: how many there are in batches, and how many have begun by the day. */
async function homesByKind({ db, asOf, year }: Ask): Promise<Map<string, Homes>> {
  const rows = await db.sql<{ kind: string; planned: number; started: number; completed: number }>(
    `SELECT w.kind AS kind, SUM(b.homes) AS planned, SUM(CASE WHEN b.startedOn <= ? THEN b.homes ELSE 0 END) AS started,
            SUM(CASE WHEN b.completedOn <= ? THEN b.homes ELSE 0 END) AS completed
       FROM construction_work w JOIN housing_batch b ON b.workId = w.id
      WHERE w.year = ? AND w.programme = 'SHANTY_RENEWAL' GROUP BY w.kind`,
    [asOf, asOf, year],
  )
  return new Map(
    rows.map(({ kind, planned, started, completed }) => [
      kind,
      { planned: Number(planned), started: Number(started), completed: Number(completed) },
    ]),
  )
}

const batchesBehind = ({ asOf, year }: Ask, kinds: readonly string[]) => ({
  from: `(SELECT b.id, b.name, b.homes, CASE WHEN b.startedOn <= ? THEN 1 ELSE 0 END AS counted
            FROM construction_work w JOIN housing_batch b ON b.workId = w.id
           WHERE w.year = ? AND w.programme = 'SHANTY_RENEWAL' AND w.kind IN (${kinds.map(() => '?').join(', ')})) r`,
  parameters: [asOf, year, ...kinds],
  id: 'r.id',
  label: 'r.name',
  counts: 'r.counted',
  note: "REPLACE('#套', '#', r.homes)",
})

const homesTarget = (
  code: string,
  kinds: readonly ('OLD_ESTATE' | 'RESETTLEMENT')[],
  formula: TargetDefinition['formula'],
): TargetDefinition =>
  defineTarget({
    code,
    formula,
    async measure(ask) {
      const homes = await homesByKind(ask)
      const of = (figure: keyof Homes) => kinds.reduce((sum, kind) => sum + (homes.get(kind)?.[figure] ?? 0), 0)
      return {
        value: of('started'),
        parts: PARTS.filter(({ kind }) => kinds.length > 1 && kinds.includes(kind)).map(({ kind, name }) => ({
          name,
          value: homes.get(kind)?.started ?? 0,
        })),
        inputs: [
          { name: { zh: '已开工', en: 'begun' }, value: of('started'), unit: HOMES },
          { name: { zh: '其中已完工', en: 'of them built' }, value: of('completed'), unit: HOMES },
          { name: { zh: '已分批次', en: 'in batches' }, value: of('planned'), unit: HOMES },
        ],
      }
    },
    records: (ask) => batchesBehind(ask, kinds),
  })

const PARTS = [
  { kind: 'OLD_ESTATE', name: '老旧住宅小区改造' },
  { kind: 'RESETTLEMENT', name: '新建安置住房' },
] as const

export const renewalHomes: readonly TargetDefinition[] = [
  homesTarget('CON-SHANTY-UNITS', ['OLD_ESTATE', 'RESETTLEMENT'], {
    zh: '棚户区改造已开工批次的套数之和（老旧小区改造＋新建安置住房）',
    en: 'Homes of renewal batches that have begun, old estates and resettlement together',
  }),
  homesTarget('CON-OLD-UNITS', ['OLD_ESTATE'], {
    zh: '老旧住宅小区改造已开工批次的套数之和',
    en: 'Homes of old-estate batches that have begun',
  }),
  homesTarget('CON-RESETTLE-UNITS', ['RESETTLEMENT'], {
    zh: '新建安置住房已开工批次的套数之和',
    en: 'Homes of resettlement batches that have begun',
  }),
]
