import { defineTarget } from '@tongchou/service-kit'
import { onTheList } from '../project/project.repository.ts'
import { byStart, countStarted, PROJECTS } from './started-share.ts'

/** Projects of the annual list under construction or done: each once, however many lists it stands on. */
export const prjCount = defineTarget({
  code: 'PRJ-COUNT',
  formula: {
    zh: '年度清单内（续建、新建）已开工项目数，被替换的由替补项目计入',
    en: 'Projects of the annual list (continuing and new) that have started; a replaced one counts through its substitute',
  },
  async measure(ask) {
    const { listed, started } = await countStarted(ask, ask.asOf, onTheList(ask.year, ask.asOf))
    return {
      value: started,
      inputs: [
        { name: { zh: '已开工', en: 'started' }, value: started, unit: PROJECTS },
        { name: { zh: '列入年度清单', en: 'on the annual list' }, value: listed, unit: PROJECTS },
      ],
    }
  },
  records: ({ asOf, year }) => byStart(asOf, onTheList(year, asOf)),
})
