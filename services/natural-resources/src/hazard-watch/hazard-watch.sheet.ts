import { defineSheet, refuseIf } from '@tongchou/service-kit'
import { HazardWatch } from './hazard-watch.entity.ts'
import { whereWatch } from './hazard-watch.repository.ts'
import { reportHazardWatch, ReportHazardWatchInput } from './report-hazard-watch.ts'

/**
 * 监测记录 as a sheet, for rounds that were noted on paper. Point and day are a record's key; a row that comes back
 * changed is a correction of the day's record.
 */
export const hazardWatchSheet = defineSheet({
  name: 'hazardWatches',
  entity: HazardWatch,
  permission: 'natural-resources.record',
  values: ReportHazardWatchInput,
  without: ['clientKey'],
  order: 'watchedOn',
  where: (query, { filter }) => whereWatch(query, filter ?? {}),
  keep: (ctx, { before, version, values }) => {
    const { pointId, watchedOn } = values
    refuseIf(before !== null && before.pointId !== pointId, 'key-fixed', 'pointId')
    refuseIf(before !== null && before.watchedOn !== watchedOn, 'key-fixed', 'watchedOn')
    const clientKey = before?.clientKey ?? `${pointId} ${watchedOn}`
    return reportHazardWatch(ctx, { ...values, clientKey, version: before ? version : null })
  },
})
