import { defineTarget } from '@tongchou/service-kit'
import { enterprisesOfYear, yearToDate } from './year-to-date.ts'

/** 工业总量扩大: output value of the year so far against the same months of last year. */
export const outputVolume = defineTarget({
  code: 'IND-VOLUME',
  formula: {
    zh: '本年各月已上报工业总产值之和，与相同单位上年同月之和比较（未上报的月份两边都不计）',
    en: 'Reported output value of the year’s months, against the same units’ same months of last year; months not reported count on neither side',
  },
  async measure(ask) {
    const { now, before, unitMonths } = await yearToDate(ask, ({ output }) => output)
    const yuan = { zh: '元', en: 'CNY' }
    return {
      value: now,
      baseline: before,
      inputs: [
        { name: { zh: '本年累计产值', en: 'output this year' }, value: now, unit: yuan },
        { name: { zh: '上年同月产值', en: 'same months of last year' }, value: before, unit: yuan },
        { name: { zh: '已上报单位月数', en: 'reports counted' }, value: unitMonths, unit: { zh: '份', en: 'reports' } },
      ],
    }
  },
  records: (ask) => enterprisesOfYear(ask, 'output'),
})
