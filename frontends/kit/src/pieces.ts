import { later } from './later.tsx'

/** Heavy pieces, each its own download. */
export const ServerTable = later(() => import('./table/server-table.tsx').then((all) => all.ServerTable), 10)
export const RecordForm = later(() => import('./form/record-form.tsx').then((all) => all.RecordForm))
export const MonthlyGrid = later(() => import('./entry/monthly-grid.tsx').then((all) => all.MonthlyGrid), 12)
export const ReviewList = later(() => import('./review/review-list.tsx').then((all) => all.ReviewList))
export const PeriodEntry = later(() => import('./period/period-entry.tsx').then((all) => all.PeriodEntry), 12)
export const PeriodReview = later(() => import('./period/period-review.tsx').then((all) => all.PeriodReview), 8)
export const AlertPage = later(() => import('./alert/alert-page.tsx').then((all) => all.AlertPage), 10)
export const AlertLine = later(() => import('./alert/alert-line.tsx').then((all) => all.AlertLine), 1)
export const HistoryPanel = later(() => import('./review/history-panel.tsx').then((all) => all.HistoryPanel), 4)
export const RegisterPage = later(() => import('./register/register-page.tsx').then((all) => all.RegisterPage), 10)
export const RegisterPanel = later(() => import('./register/register-panel.tsx').then((all) => all.RegisterPanel), 4)
export const ActionForm = later(() => import('./register/action-form.tsx').then((all) => all.ActionForm), 0)
export const RecordFacts = later(() => import('./register/record-drawer.tsx').then((all) => all.RecordFacts), 2)
export const RecordHistory = later(() => import('./register/record-history.tsx').then((all) => all.RecordHistory), 2)
export const ServiceTrail = later(() => import('./trail/service-trail.tsx').then((all) => all.ServiceTrail), 10)
export const SheetButtons = later(() => import('./sheet/sheet-buttons.tsx').then((all) => all.SheetButtons), 0)

export type { ActionFormProps } from './register/action-form.tsx'
export type { RegisterShape, RegisterStep } from './register/record-drawer.tsx'
export type { RegisterPageProps } from './register/register-page.tsx'
export type { RegisterPanelProps } from './register/register-panel.tsx'
export type { RegisterField } from './register/register.rules.ts'
export type { Narrowing, SheetShape } from './sheet/sheet-shape.ts'
export type { ServerTableProps } from './table/server-table.tsx'
export type { RecordFormProps } from './form/record-form.tsx'
export type { MonthlyGridProps } from './entry/monthly-grid.tsx'
export type { ReviewListProps } from './review/review-list.tsx'
export type { Alert } from './alert/alert.graphql.ts'
export type { PeriodForm, PeriodLine, PeriodMonth } from './period/period-form.ts'
export type { HistoryEntry } from './review/history-panel.tsx'
