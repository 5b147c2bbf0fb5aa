import { addDays, type Ask, defineTarget, figures, percentOf } from '@tongchou/service-kit'

const BODIES = { zh: '个单位', en: 'bodies' }

const migratedBy = ({ db }: Pick<Ask, 'db'>, day: string) =>
  figures<'units' | 'migrated'>(
    db,
    'SELECT COUNT(*) AS units, SUM(CASE WHEN migratedOn <= ? THEN 1 ELSE 0 END) AS migrated FROM pension_reform_unit',
    [day],
  )

export const pensionReform = defineTarget({
  code: 'EMP-PENSION-REFORM',
  formula: {
    zh: '已完成养老保险制度改革的机关事业单位 ÷ 应改革单位；与上月末相比',
    en: 'Government bodies in the reformed scheme ÷ all that are to be; beside the end of last month',
  },
  async measure({ db, asOf, month }) {
    const [now, before] = await Promise.all([migratedBy({ db }, asOf), migratedBy({ db }, addDays(`${month}-01`, -1))])
    return {
      value: percentOf(now.migrated, now.units),
      baseline: percentOf(before.migrated, before.units),
      numerator: now.migrated,
      denominator: now.units,
      inputs: [
        { name: { zh: '已改革', en: 'reformed' }, value: now.migrated, unit: BODIES },
        { name: { zh: '应改革', en: 'to be reformed' }, value: now.units, unit: BODIES },
        { name: { zh: '上月末已改革', en: 'by the end of last month' }, value: before.migrated, unit: BODIES },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: '(SELECT u.id, u.name, u.migratedOn, CASE WHEN u.migratedOn <= ? THEN 1 ELSE 0 END AS counted FROM pension_reform_unit u) u',
    parameters: [asOf],
    id: 'u.id',
    label: 'u.name',
    counts: 'u.counted',
    note: 'u.migratedOn',
  }),
})
