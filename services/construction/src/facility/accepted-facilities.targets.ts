import { type Ask, defineTarget, type TargetDefinition, type Words } from '@tongchou/service-kit'
import type { FacilityKind } from './facility.codes.ts'

type Kind = `${FacilityKind}`

const firstDay = (year: number): string => `${year}-01-01`
const marks = (kinds: readonly Kind[]): string => kinds.map(() => '?').join(', ')
const ACCEPTED_IN_YEAR = 'f.acceptedOn BETWEEN ? AND ?'

/** Facilities of the year's plan, and those of earlier plans that were accepted in the year. */
const OF_THE_YEAR = `(f.planYear = ? OR ${ACCEPTED_IN_YEAR})`

const facilitiesBehind = ({ asOf, year }: Ask, kinds: readonly Kind[], note: string) => ({
  from: `(SELECT f.id, f.name, ${note} AS note, CASE WHEN ${ACCEPTED_IN_YEAR} THEN 1 ELSE 0 END AS counted
            FROM facility f WHERE f.kind IN (${marks(kinds)}) AND ${OF_THE_YEAR}) r`,
  parameters: [firstDay(year), asOf, ...kinds, year, firstDay(year), asOf],
  id: 'r.id',
  label: 'r.name',
  counts: 'r.counted',
  note: 'r.note',
})

interface Counted {
  readonly planned: number
  readonly accepted: number
  readonly inUse: number
}

/** Of some kinds in the year: how many (or how much) are planned, accepted by the day, and in use by the day. */
async function countOf({ db, asOf, year }: Ask, kinds: readonly Kind[], each: string): Promise<Counted> {
  const [row] = await db.sql<{ planned: number | null; accepted: number | null; inUse: number | null }>(
    `SELECT SUM(${each}) AS planned, SUM(CASE WHEN ${ACCEPTED_IN_YEAR} THEN ${each} ELSE 0 END) AS accepted,
            SUM(CASE WHEN ${ACCEPTED_IN_YEAR} AND f.inUseOn <= ? AND (f.outOfUseOn IS NULL OR f.outOfUseOn > ?) THEN ${each} ELSE 0 END) AS inUse
       FROM facility f WHERE f.kind IN (${marks(kinds)}) AND ${OF_THE_YEAR}`,
    [firstDay(year), asOf, firstDay(year), asOf, asOf, asOf, ...kinds, year, firstDay(year), asOf],
  )
  return { planned: Number(row?.planned ?? 0), accepted: Number(row?.accepted ?? 0), inUse: Number(row?.inUse ?? 0) }
}

const inputsOf = ({ planned, accepted, inUse }: Counted, unit: Words) => [
  { name: { zh: '已验收', en: 'accepted' }, value: accepted, unit },
  { name: { zh: '其中在用', en: 'of them in use' }, value: inUse, unit },
  { name: { zh: '年度计划', en: 'planned' }, value: planned, unit },
]

const accepted = (code: string, kinds: readonly Kind[], unit: Words, zh: string, en: string): TargetDefinition =>
  defineTarget({
    code,
    formula: {
      zh: `本年验收合格的${zh}数，报称完工未验收的不计`,
      en: `${en} accepted in the year; claimed ones do not count`,
    },
    async measure(ask) {
      const counted = await countOf(ask, kinds, '1')
      return { value: counted.accepted, inputs: inputsOf(counted, unit) }
    },
    records: (ask) => facilitiesBehind(ask, kinds, 'COALESCE(f.acceptedOn, f.dueOn)'),
  })

const UNITS = { zh: '座', en: 'units' }
const SITES = { zh: '处', en: 'sites' }
const MU = { zh: '亩', en: 'mu' }

/** 新增绿地面积: 亩 of the green spaces accepted in the year. */
const greenSpace = defineTarget({
  code: 'CON-GREEN',
  formula: { zh: '本年验收合格的绿地面积之和', en: 'Area of green space accepted in the year' },
  async measure(ask) {
    const counted = await countOf(ask, ['GREEN_SPACE'], 'COALESCE(f.areaMu, 0)')
    return { value: counted.accepted, inputs: inputsOf(counted, MU) }
  },
  records: (ask) => facilitiesBehind(ask, ['GREEN_SPACE'], "REPLACE('#亩', '#', f.areaMu)"),
})

/** 出城口面貌整治: done when every exit of the town has its accepted improvement. */
const townExits = defineTarget({
  code: 'CON-GATEWAY',
  formula: {
    zh: '列入年度计划的出城口全部整治验收为1，否则为0',
    en: '1 once every exit of the town in the year’s plan has its improvement accepted',
  },
  async measure(ask) {
    const { planned, accepted: done } = await countOf(ask, ['TOWN_EXIT'], '1')
    return {
      value: planned === 0 ? null : Number(done === planned),
      inputs: [
        { name: { zh: '已整治验收', en: 'accepted' }, value: done, unit: SITES },
        { name: { zh: '出城口', en: 'exits' }, value: planned, unit: SITES },
      ],
    }
  },
  records: (ask) => facilitiesBehind(ask, ['TOWN_EXIT'], 'COALESCE(f.acceptedOn, f.dueOn)'),
})

export const acceptedFacilities: readonly TargetDefinition[] = [
  accepted('CON-TOILET', ['PUBLIC_TOILET'], UNITS, '公厕', 'Public toilets'),
  accepted(
    'CON-PARKMKT',
    ['CAR_PARK', 'CONVENIENCE_MARKET'],
    SITES,
    '停车场和便民市场',
    'Car parks and convenience markets',
  ),
  accepted('CON-RECYCLE', ['RECYCLING_STATION'], UNITS, '村再生资源回收站', 'Village recycling stations'),
  accepted('CON-COMPOST', ['COMPOST_HOUSE'], UNITS, '阳光堆肥房', 'Solar composting houses'),
  greenSpace,
  townExits,
]
