import { defineTarget, yearBefore } from '@tongchou/service-kit'
import { parkLandOn } from '../park/park-land.target.ts'
import { enterprisesOfYear, yearToDate } from './year-to-date.ts'

const WAN = 10_000
const tenThousands = (yuan: number | null): number | null => (yuan === null ? null : yuan / WAN)
const per = (amount: number | null, area: number): number | null =>
  amount === null || area <= 0 ? null : amount / area

/** 园区土地产出效率: output of the enterprises in the parks ÷ park land, both owned here. */
export const landOutput = defineTarget({
  code: 'IND-LAND-OUTPUT',
  formula: {
    zh: '本年园区企业已上报产值（万元）÷ 当日园区用地面积（亩），与上年同期比较',
    en: 'Reported output of park enterprises this year (10,000 CNY) ÷ park land on the day (mu), against the same months of last year',
  },
  async measure(ask) {
    const [output, land, landBefore] = await Promise.all([
      yearToDate(ask, (total) => total.output, 'parks'),
      parkLandOn(ask, ask.asOf),
      parkLandOn(ask, yearBefore(ask.asOf)),
    ])
    const now = tenThousands(output.now)
    const before = tenThousands(output.before)
    const wan = { zh: '万元', en: '10,000 CNY' }
    const mu = { zh: '亩', en: 'mu' }
    return {
      value: per(now, land),
      baseline: per(before, landBefore),
      numerator: now,
      denominator: land > 0 ? land : null,
      inputs: [
        { name: { zh: '园区企业本年产值', en: 'output of park enterprises' }, value: now, unit: wan },
        { name: { zh: '园区用地', en: 'park land' }, value: land, unit: mu },
        { name: { zh: '上年同月产值', en: 'same months of last year' }, value: before, unit: wan },
        { name: { zh: '上年同期用地', en: 'land a year before' }, value: landBefore, unit: mu },
      ],
    }
  },
  records: (ask) => enterprisesOfYear(ask, 'output', 'parks'),
})
