export { gql } from '@apollo/client'
export {
  Link,
  Navigate,
  NavLink,
  Outlet,
  useBlocker,
  useLocation,
  useNavigate,
  useParams,
  useRoutes,
  useSearchParams,
} from 'react-router'
export * from './contract.ts'
export { useAsk, type Answer } from './graph/use-ask.ts'
export { useChange, type Change, type Conflict } from './graph/use-change.ts'
export { ask, createClient, send } from './graph/client.ts'
export { Box, Drawer } from './pieces/dialog.tsx'
export { Facts } from './pieces/facts.tsx'
export { Lamp, lights, type Light } from './pieces/lamp.tsx'
export { ModuleBoundary, Outage, Skeleton } from './pieces/outage.tsx'
export { Notices, notice } from './pieces/notice.tsx'
export { daysBetween } from './pieces/obligation.rules.ts'
export { ObligationLine } from './pieces/obligation-line.tsx'
export { PageHeader, Panel, type PanelState } from './pieces/page.tsx'
export { Obligations } from './pieces/obligations.tsx'
export { ScrollX } from './pieces/scroll-x.tsx'
export { StageSteps } from './pieces/stage-steps.tsx'
export { Views } from './pieces/views.tsx'
export { WhenSeen } from './pieces/when-seen.tsx'
export { RecordPlaceContext, useRecordPlace, type RecordPlace } from './pieces/record-place.ts'
export { WidgetContext, Widgets, type WidgetHost } from './pieces/widgets.tsx'
export { keepOffline, recallCounty } from './session/offline.ts'
export { CountyContext, useCounty, type County } from './session/county.ts'
export {
  changePassword,
  confirmSecondFactor,
  enrolSecondFactor,
  refresh as resumeSession,
  SessionFault,
  signIn,
  signOut,
  startSession,
  useCan,
  useSession,
  type Session,
} from './session/session.ts'
export { holds, type Viewer } from './session/session.rules.ts'
export { currentTheme, setTheme, useTheme, type Theme } from './theme/theme.ts'
export * from './words/formatters.ts'
export { faultSentence, isOutage, type Fault } from './words/fault.ts'
export { useFigureHead, useFormats, useLanguage, useMarks, useRoleName, useWords, type Say } from './words/use-words.ts'
export { addWords, language, lazyEnglish, loadWords, setLanguage, startWords } from './words/words.ts'
export * from './pieces.ts'
export type { Column, Filter, RowAction } from './table/column.ts'
export { LampWord, lampColumn, useDue, useWan, wanOf, type Told } from './table/columns.tsx'
export { Rows } from './table/rows.tsx'
export { csvText, download } from './table/csv.ts'
export { useTableState } from './table/use-table-state.ts'
export type { FormField, FormValues } from './form/form.rules.ts'
export { LeaveGuard } from './form/leave-guard.tsx'
export type { CheckRow, DeriveRow, GridColumn, GridRow, GridText, Remark } from './entry/grid.rules.ts'
export { alertKey } from './alert/alert-key.ts'
export { byField } from './graph/change.rules.ts'
export { trailValue, underValues } from './register/register.rules.ts'
export { useShapedChange, type Shape } from './register/use-shaped-change.ts'
export { useOpenRecord } from './register/use-open-record.ts'
export { useUnits } from './register/use-units.ts'
