import { type Ask, type Measured, type RecordQuery, type Words, percentOf } from '@tongchou/service-kit'
import { onTheList, type Piece } from '../project/project.repository.ts'

/** What holds a project up, in the words of a note. */
export const BLOCKER_NOTE = `CASE p.blocker WHEN 'LAND' THEN '卡在用地' WHEN 'PERMIT' THEN '卡在手续办理'
  WHEN 'FUNDS' THEN '卡在资金' WHEN 'DEMOLITION' THEN '卡在征拆' WHEN 'DESIGN' THEN '卡在设计'
  WHEN 'OTHER' THEN '卡在其他事项' ELSE '未开工，未报原因' END`

/** What a project's `done` 分 come to, in words. */
export const INVESTED_NOTE = "REPLACE('完成#万元', '#', ROUND(p.done / 1000000.0, 1))"

export const PROJECTS: Words = { zh: '项', en: 'projects' }

/** The projects of a piece of the list, those not started first with what blocks them, the others with their day. */
export const byStart = (asOf: string, piece: Piece): RecordQuery => ({
  from: `(SELECT p.id, p.name, p.startedOn, p.blocker, CASE WHEN p.startedOn <= ? THEN 1 ELSE 0 END AS hasStarted
    FROM project p WHERE ${piece.sql}) p`,
  parameters: [asOf, ...piece.parameters],
  id: 'p.id',
  label: 'p.name',
  counts: 'p.hasStarted',
  note: `CASE WHEN p.hasStarted = 1 THEN p.startedOn ELSE ${BLOCKER_NOTE} END`,
})

export interface StartCount {
  readonly listed: number
  readonly started: number
}

/** How many of a piece of the list there are, and how many had started by a day. */
export async function countStarted({ db }: Ask, asOf: string, piece: Piece): Promise<StartCount> {
  const [row] = await db.sql<{ listed: number; started: number }>(
    `SELECT COUNT(*) AS listed, COALESCE(SUM(CASE WHEN p.startedOn <= ? THEN 1 ELSE 0 END), 0) AS started
     FROM project p WHERE ${piece.sql}`,
    [asOf, ...piece.parameters],
  )
  return { listed: Number(row?.listed ?? 0), started: Number(row?.started ?? 0) }
}

const pieceOfKind = (kind: string, year: number, asOf: string): Piece => {
  const { sql, parameters } = onTheList(year, asOf)
  return { sql: `${sql} AND p.kind = ?`, parameters: [...parameters, kind] }
}

/** Share of one class that has started, with how many of them did so by the class's last day. */
export async function measureStartsOf(ask: Ask, kind: 'CONTINUING' | 'NEW'): Promise<Measured> {
  const { db, asOf, year } = ask
  const piece = pieceOfKind(kind, year, asOf)
  const [{ listed, started }, [wave]] = await Promise.all([
    countStarted(ask, asOf, piece),
    db.sql<{ deadline: string | null }>(
      'SELECT MAX(deadline) AS deadline FROM start_wave WHERE planYear = ? AND kind = ?',
      [year, kind],
    ),
  ])
  const last = wave?.deadline ?? null
  const inTime = last === null ? null : (await countStarted(ask, last < asOf ? last : asOf, piece)).started
  return {
    value: percentOf(started, listed),
    numerator: started,
    denominator: listed,
    inputs: [
      { name: { zh: '已开工', en: 'started' }, value: started, unit: PROJECTS },
      { name: { zh: '列入年度清单', en: 'on the annual list' }, value: listed, unit: PROJECTS },
      { name: { zh: '其中按期开工', en: 'of these in time' }, value: inTime, unit: PROJECTS },
    ],
  }
}

export const startsOf = ({ asOf, year }: Ask, kind: 'CONTINUING' | 'NEW'): RecordQuery =>
  byStart(asOf, pieceOfKind(kind, year, asOf))
