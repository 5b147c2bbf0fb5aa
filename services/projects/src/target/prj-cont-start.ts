import { defineTarget } from '@tongchou/service-kit'
import { measureStartsOf, startsOf } from './started-share.ts'

/** For a continuing project the start is its resumption in the plan year. */
export const prjContStart = defineTarget({
  code: 'PRJ-CONT-START',
  formula: {
    zh: '已复工续建项目数 ÷ 年度清单内续建项目数 × 100%',
    en: 'Continuing projects resumed ÷ continuing projects on the annual list × 100%',
  },
  measure: (ask) => measureStartsOf(ask, 'CONTINUING'),
  records: (ask) => startsOf(ask, 'CONTINUING'),
})
