import { defineTarget } from '@tongchou/service-kit'
import { taggedOnTheList } from '../project/project.repository.ts'
import { byStart, countStarted, PROJECTS } from './started-share.ts'

export const indParkProjects = defineTarget({
  code: 'IND-PARK-PROJECTS',
  formula: {
    zh: '已开工（复工）的园区新建、续建重点项目数',
    en: 'Key park projects, new and continuing, that have started',
  },
  async measure(ask) {
    const { listed, started } = await countStarted(ask, ask.asOf, taggedOnTheList('PARK_KEY', ask.year, ask.asOf))
    return {
      value: started,
      inputs: [
        { name: { zh: '已开工', en: 'started' }, value: started, unit: PROJECTS },
        { name: { zh: '列入园区清单', en: 'on the park list' }, value: listed, unit: PROJECTS },
      ],
    }
  },
  records: ({ asOf, year }) => byStart(asOf, taggedOnTheList('PARK_KEY', year, asOf)),
})
