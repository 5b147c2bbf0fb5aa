import { addMonths, type Ask, defineTarget, lastDayOf, percentOf } from '@tongchou/service-kit'

const SOLVED = 'l.causeFoundOn <= ? AND l.resolvedOn <= ?'

interface Counts {
  readonly listed: number
  readonly found: number
  readonly solved: number
}

async function countsOn({ db }: Ask, day: string): Promise<Counts> {
  const [row] = await db.sql<Counts>(
    `SELECT COUNT(*) AS listed, COALESCE(SUM(CASE WHEN l.causeFoundOn <= ? THEN 1 ELSE 0 END), 0) AS found,
            COALESCE(SUM(CASE WHEN ${SOLVED} THEN 1 ELSE 0 END), 0) AS solved FROM legacy_registration l WHERE l.listedOn <= ?`,
    [day, day, day, day],
  )
  return { listed: Number(row?.listed ?? 0), found: Number(row?.found ?? 0), solved: Number(row?.solved ?? 0) }
}

/** 不动产登记历史遗留问题查清化解率, against the month before. */
export const legacyResolved = defineTarget({
  code: 'LND-LEGACY',
  formula: {
    zh: '截至当日查清原因并化解的历史遗留问题数 ÷ 列入台账的历史遗留问题数',
    en: 'Legacy cases with their cause found and solved by the day ÷ those listed by the day',
  },
  async measure(ask) {
    const [now, before] = await Promise.all([
      countsOn(ask, ask.asOf),
      countsOn(ask, lastDayOf(addMonths(ask.month, -1))),
    ])
    const unit = { zh: '件', en: 'cases' }
    return {
      value: percentOf(now.solved, now.listed),
      baseline: percentOf(before.solved, before.listed),
      numerator: now.solved,
      denominator: now.listed,
      inputs: [
        { name: { zh: '已查清并化解', en: 'cause found and solved' }, value: now.solved, unit },
        { name: { zh: '已查清原因', en: 'cause found' }, value: now.found, unit },
        { name: { zh: '列入台账', en: 'listed' }, value: now.listed, unit },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT l.id, l.title, l.households, CASE WHEN ${SOLVED} THEN 1 ELSE 0 END AS solved FROM legacy_registration l WHERE l.listedOn <= ?) r`,
    parameters: [asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.title',
    counts: 'r.solved',
    note: 'r.households',
    noteName: { zh: '涉及', en: 'concerns' },
    noteUnit: { zh: '户', en: 'households' },
  }),
})
