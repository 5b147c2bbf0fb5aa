import { type Ask, defineTarget, yearBefore } from '@tongchou/service-kit'

const MU = { zh: '亩', en: 'mu' }

/** 亩 of park land on a day. */
export async function parkLandOn({ db }: Ask, day: string): Promise<number> {
  const [row] = await db.sql<{ area: number | null }>(
    'SELECT SUM(areaMu) AS area FROM park_land WHERE fromDay <= ? AND (untilDay IS NULL OR untilDay > ?)',
    [day, day],
  )
  return Number(row?.area ?? 0)
}

/** The land half of 园区土地投资强度; the investment half is the projects'. */
export const parkLand = defineTarget({
  code: 'PARK-LAND',
  formula: { zh: '当日各园区各类用地面积之和', en: 'Land of all uses in all parks on the day' },
  async measure(ask) {
    const [now, before] = await Promise.all([parkLandOn(ask, ask.asOf), parkLandOn(ask, yearBefore(ask.asOf))])
    return {
      value: now > 0 ? now : null,
      baseline: before > 0 ? before : null,
      inputs: [
        { name: { zh: '园区用地', en: 'park land' }, value: now, unit: MU },
        { name: { zh: '上年同期园区用地', en: 'a year before' }, value: before, unit: MU },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT l.id, p.name, l.areaMu FROM park_land l JOIN park p ON p.id = l.parkId
             WHERE l.fromDay <= ? AND (l.untilDay IS NULL OR l.untilDay > ?)) r`,
    parameters: [asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: '1',
    note: 'r.areaMu',
    noteName: { zh: '面积', en: 'area' },
    noteUnit: { zh: '亩', en: 'mu' },
  }),
})
