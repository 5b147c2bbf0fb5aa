import { type Ask, defineTarget, figures, percentOf } from '@tongchou/service-kit'

const PEOPLE = { zh: '人', en: 'persons' }
const LIVING_HERE = 'r.registeredOn <= ? AND (r.leftOn IS NULL OR r.leftOn > ?)'

export const insuranceRegistration = defineTarget({
  code: 'EMP-REGISTER',
  formula: {
    zh: '已办全民参保登记的在册居民人数 ÷ 在册居民人数',
    en: 'Residents registered for universal insurance ÷ residents on the roll',
  },
  async measure({ db, asOf }: Ask) {
    const { residents, registered } = await figures<'residents' | 'registered'>(
      db,
      `SELECT COUNT(*) AS residents, SUM(CASE WHEN r.insuranceRegisteredOn <= ? THEN 1 ELSE 0 END) AS registered
         FROM resident r WHERE ${LIVING_HERE}`,
      [asOf, asOf, asOf],
    )
    return {
      value: percentOf(registered, residents),
      numerator: registered,
      denominator: residents,
      inputs: [
        { name: { zh: '已登记', en: 'registered' }, value: registered, unit: PEOPLE },
        { name: { zh: '在册居民', en: 'residents' }, value: residents, unit: PEOPLE },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT r.id, r.maskedName, r.township, CASE WHEN r.insuranceRegisteredOn <= ? THEN 1 ELSE 0 END AS counted
              FROM resident r WHERE ${LIVING_HERE}) r`,
    parameters: [asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.maskedName',
    counts: 'r.counted',
    note: 'r.township',
  }),
})
