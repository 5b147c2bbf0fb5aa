import { later } from './later.tsx'

/** Heavy pieces, each its own download. */
export const ServerTable = later(() => import('./table/server-table.tsx').then((all) => all.ServerTable), 10)
export const RecordForm = later(() => import('./form/record-form.tsx').then((all) => all.RecordForm))
export const MonthlyGrid = later(() => import('./entry/monthly-grid.tsx').then((all) => all.MonthlyGrid), 12)
export const ReviewList = later(() => import('./review/review-list.tsx').then((all) => all.ReviewList))
export const HistoryPanel = later(() => import('./review/history-panel.tsx').then((all) => all.HistoryPanel), 4)

export type { ServerTableProps } from './table/server-table.tsx'
export type { RecordFormProps } from './form/record-form.tsx'
export type { MonthlyGridProps } from './entry/monthly-grid.tsx'
export type { ReviewListProps } from './review/review-list.tsx'
export type { HistoryEntry } from './review/history-panel.tsx'
