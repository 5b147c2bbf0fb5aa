import { defineTarget, percentOf } from '@tongchou/service-kit'
import { endOfMonthBefore, onTheList } from '../project/project.repository.ts'
import { byStart, countStarted, PROJECTS } from './started-share.ts'

/** Must rise from month to month, so it is held against the end of the month before, in the list as it stood then. */
export const prjRateStart = defineTarget({
  code: 'PRJ-RATE-START',
  formula: {
    zh: '已开工项目数 ÷ 年度清单项目数 × 100%，与上月末比较',
    en: 'Projects started ÷ projects on the annual list × 100%, compared with the end of last month',
  },
  async measure(ask) {
    const { asOf, year } = ask
    const before = endOfMonthBefore(asOf)
    const now = await countStarted(ask, asOf, onTheList(year, asOf))
    const last = await countStarted(ask, before, onTheList(year, before))
    return {
      value: percentOf(now.started, now.listed),
      baseline: before.startsWith(String(year)) ? percentOf(last.started, last.listed) : null,
      numerator: now.started,
      denominator: now.listed,
      inputs: [
        { name: { zh: '已开工', en: 'started' }, value: now.started, unit: PROJECTS },
        { name: { zh: '列入年度清单', en: 'on the annual list' }, value: now.listed, unit: PROJECTS },
        { name: { zh: '上月末已开工', en: 'started by the end of last month' }, value: last.started, unit: PROJECTS },
      ],
    }
  },
  records: ({ asOf, year }) => byStart(asOf, onTheList(year, asOf)),
})
