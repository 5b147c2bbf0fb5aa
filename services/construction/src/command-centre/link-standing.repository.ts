import type { Ask } from '@tongchou/service-kit'
import type { LinkedSystem, LinkState } from './system-link.entity.ts'
import { endOfDay, linkStateOf } from './system-link.rules.ts'

export interface LinkStanding {
  readonly id: string
  readonly name: string
  readonly systemKind: LinkedSystem
  readonly department: string
  readonly required: boolean
  readonly dueOn: string
  readonly liveOn: string | null
  readonly state: `${LinkState}`
  readonly heardAt: Date | null
}

interface Row {
  readonly id: string
  readonly name: string
  readonly systemKind: LinkedSystem
  readonly department: string
  readonly required: number
  readonly dueOn: string
  readonly liveOn: string | null
  readonly retiredOn: string | null
  readonly intervalMinutes: number
  readonly heardAt: number | null
}

/**
 * How every link stood at the end of a day. A system heard after that day was last heard before it, where a silence covers
 * the day's end; where none does, it was heard within its interval.
 */
export async function linkStandings({ db, asOf }: Pick<Ask, 'db' | 'asOf'>): Promise<LinkStanding[]> {
  const end = endOfDay(asOf).getTime()
  const rows = await db.sql<Row>(
    `SELECT l.id AS id, l.name AS name, l.systemKind AS systemKind, l.department AS department, l.required AS required,
            l.dueOn AS dueOn, l.liveOn AS liveOn, l.retiredOn AS retiredOn, l.intervalMinutes AS intervalMinutes,
            CASE WHEN p.heardAt <= ? THEN p.heardAt ELSE COALESCE(
              (SELECT MIN(s.beganAt) FROM system_link_silence s WHERE s.linkId = l.id AND s.beganAt <= ? AND s.endedAt > ?),
              CASE WHEN p.heardAt IS NULL THEN NULL ELSE ? END) END AS heardAt
       FROM system_link l LEFT JOIN system_link_pulse p ON p.linkId = l.id ORDER BY l.name`,
    [end, end, end, end],
  )
  return rows.map(({ required, heardAt, retiredOn, intervalMinutes, ...row }) => {
    const heard = heardAt === null ? null : new Date(Number(heardAt))
    const facts = { liveOn: row.liveOn, retiredOn, intervalMinutes: Number(intervalMinutes) }
    const state = linkStateOf(facts, heard, asOf, endOfDay(asOf))
    return { ...row, required: Number(required) === 1, state, heardAt: heard }
  })
}
