import { defineTarget, type TargetDefinition } from '@tongchou/service-kit'
import { linkStandings } from './link-standing.repository.ts'
import { endOfDay } from './system-link.rules.ts'

const LINKS = { zh: '个', en: 'links' }
const IN_USE = 'CASE WHEN w.acceptedOn <= ? AND w.openedOn <= ? THEN 1 ELSE 0 END'

/** 智能指挥中心建成: accepted with its certificate and in operation; a room that nobody works in is none. */
const centreBuilt = defineTarget({
  code: 'CON-CMDCENTRE',
  formula: {
    zh: '数字化城市管理智能指挥中心已竣工验收并投入运行为1，否则为0',
    en: '1 once the command centre has been accepted and works, else 0',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ accepted: number; working: number }>(
      `SELECT CASE WHEN w.acceptedOn <= ? THEN 1 ELSE 0 END AS accepted, ${IN_USE} AS working
         FROM construction_work w WHERE w.year = ? AND w.named = 'COMMAND_CENTRE'`,
      [asOf, asOf, asOf, year],
    )
    const value = row ? Number(row.working) : null
    return {
      value,
      inputs: [
        { name: { zh: '已竣工验收', en: 'accepted' }, value: row ? Number(row.accepted) : null },
        { name: { zh: '已投入运行', en: 'in operation' }, value },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT w.id, w.name, ${IN_USE} AS counted,
                   CASE WHEN w.openedOn <= ? THEN w.openedOn ELSE w.acceptanceDueOn END AS on_day
              FROM construction_work w WHERE w.year = ? AND w.named = 'COMMAND_CENTRE') r`,
    parameters: [asOf, asOf, asOf, year],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.on_day',
  }),
})

const NAMED_SYSTEMS: readonly string[] = ['EMERGENCY_COMMAND', 'XUELIANG']

/** 互联互通: every required system is live and was heard in time, the two that are named among them. */
const interconnected = defineTarget({
  code: 'CON-INTEROP',
  formula: {
    zh: '综合应急指挥平台、雪亮工程及其他要求接入的系统全部接通且按约定间隔在线为1，否则为0',
    en: '1 once the emergency command platform, Xueliang and every other required system is live and heard within its interval, else 0',
  },
  async measure(ask) {
    const required = (await linkStandings(ask)).filter(({ required, state }) => required && state !== 'RETIRED')
    const up = required.filter(({ state }) => state === 'UP')
    const silent = required.filter(({ state }) => state === 'SILENT')
    const coversNamed = NAMED_SYSTEMS.every((named) => up.some(({ systemKind }) => systemKind === named))
    const value = required.length === 0 ? null : Number(coversNamed && up.length === required.length)
    return {
      value,
      inputs: [
        { name: { zh: '正常在线', en: 'up' }, value: up.length, unit: LINKS },
        { name: { zh: '应接通', en: 'required' }, value: required.length, unit: LINKS },
        { name: { zh: '中断', en: 'silent' }, value: silent.length, unit: LINKS },
      ],
    }
  },
  records: ({ asOf }) => {
    const end = endOfDay(asOf).getTime()
    return {
      from: `(SELECT l.id, l.name, CASE WHEN l.liveOn <= ? AND (
                     p.heardAt BETWEEN ? - l.intervalMinutes * 60000 AND ? OR (p.heardAt > ? AND NOT EXISTS
                       (SELECT 1 FROM system_link_silence s WHERE s.linkId = l.id AND s.endedAt > ?
                           AND s.beganAt < ? - l.intervalMinutes * 60000))) THEN 1 ELSE 0 END AS counted,
                     CASE WHEN l.liveOn <= ? THEN l.liveOn ELSE l.dueOn END AS on_day
                FROM system_link l LEFT JOIN system_link_pulse p ON p.linkId = l.id
               WHERE l.required = 1 AND (l.retiredOn IS NULL OR l.retiredOn > ?)) r`,
      parameters: [asOf, end, end, end, end, end, asOf, asOf],
      id: 'r.id',
      label: 'r.name',
      counts: 'r.counted',
      note: 'r.on_day',
    }
  },
})

export const commandCentreTargets: readonly TargetDefinition[] = [centreBuilt, interconnected]
