import type { SheetShape } from '@tongchou/frontend-kit'
import { useHazardPoints } from '../reference/use-hazard-points.ts'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'

const refresh = ['HazardWatchList', 'HazardWatchDay']

/** 监测记录 as a spreadsheet, for rounds that were noted on paper. */
export function useWatchSheet(filter: Record<string, unknown>): SheetShape {
  const say = useText()
  const choices = useChoices()
  const points = useHazardPoints()
  return {
    service: 'natural-resources',
    name: 'hazardWatches',
    title: say('watchDay.records'),
    permission: 'natural-resources.record',
    filter,
    refresh,
    fields: [
      { name: 'pointId', title: say('field.pointId'), kind: 'choice', options: points, required: true },
      { name: 'watchedOn', title: say('watchDay.day'), kind: 'day', required: true },
      { name: 'watchedAt', title: say('watchDay.time'), kind: 'text', required: true, hint: say('watchDay.timeHint') },
      { name: 'finding', title: say('watch.finding'), kind: 'choice', options: choices('findings'), required: true },
      { name: 'watcher', title: say('field.watcher'), kind: 'text' },
      { name: 'crackMm', title: say('watchDay.crack'), kind: 'number', min: 0 },
      { name: 'rainMm', title: say('watchDay.rain'), kind: 'number', min: 0 },
      { name: 'note', title: say('note'), kind: 'long' },
    ],
  }
}
