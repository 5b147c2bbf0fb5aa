import { defineTarget } from '@tongchou/service-kit'
import { enterprisesOfYear, yearToDate } from './year-to-date.ts'

/** 工业效益增长: profit and tax of the year so far against the same months of last year. */
export const benefit = defineTarget({
  code: 'IND-BENEFIT',
  formula: {
    zh: '本年各月已上报企业利润与税金之和，与相同单位上年同月之和比较',
    en: 'Reported profit and tax of the year’s months, against the same units’ same months of last year',
  },
  async measure(ask) {
    const { now, before } = await yearToDate(ask, (total) => total.benefit)
    const yuan = { zh: '元', en: 'CNY' }
    return {
      value: now,
      baseline: before,
      inputs: [
        { name: { zh: '本年利税', en: 'profit and tax this year' }, value: now, unit: yuan },
        { name: { zh: '上年同月利税', en: 'same months of last year' }, value: before, unit: yuan },
      ],
    }
  },
  records: (ask) => enterprisesOfYear(ask, 'benefit'),
})
