import { defineTarget } from '@tongchou/service-kit'
import { measureStartsOf, startsOf } from './started-share.ts'

export const prjNewStart = defineTarget({
  code: 'PRJ-NEW-START',
  formula: {
    zh: '已开工新建项目数 ÷ 年度清单内新建项目数 × 100%',
    en: 'New projects started ÷ new projects on the annual list × 100%',
  },
  measure: (ask) => measureStartsOf(ask, 'NEW'),
  records: (ask) => startsOf(ask, 'NEW'),
})
