import { defineTarget } from '@tongchou/service-kit'
import { type Piece, taggedOnTheList } from '../project/project.repository.ts'
import { byStart, countStarted, PROJECTS } from './started-share.ts'

function keyNew(year: number, asOf: string): Piece {
  const { sql, parameters } = taggedOnTheList('KEY_INDUSTRIAL', year, asOf)
  return { sql: `${sql} AND p.kind = 'NEW'`, parameters }
}

export const indKeyStart = defineTarget({
  code: 'IND-KEY-START',
  formula: { zh: '已开工的新建重点工业项目数', en: 'New key industrial projects that have started' },
  async measure(ask) {
    const { listed, started } = await countStarted(ask, ask.asOf, keyNew(ask.year, ask.asOf))
    return {
      value: started,
      inputs: [
        { name: { zh: '已开工', en: 'started' }, value: started, unit: PROJECTS },
        { name: { zh: '计划新建', en: 'planned' }, value: listed, unit: PROJECTS },
      ],
    }
  },
  records: ({ asOf, year }) => byStart(asOf, keyNew(year, asOf)),
})
