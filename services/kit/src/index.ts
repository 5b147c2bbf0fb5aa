import 'reflect-metadata'

export { type AlertFinding, type AlertRule, defineAlert, Severity } from './alert/alert-rule.ts'
export * from './calendar/calendar.rules.ts'
export { Context, type Language, type Settings, type Words } from './context/context.ts'
export * from './db/columns.ts'
export { Db, isDuplicate } from './db/db.ts'
export { figures } from './db/figures.ts'
export { KeptRecord } from './db/kept-record.ts'
export { driftOf } from './db/migrations.ts'
export { openDb } from './db/open-db.ts'
export { type Condition, narrow, RowsOf, RowsOnlyFor, RowsWith } from './db/row-scope.ts'
export { chanceFrom } from './demo/chance.ts'
export { Allow, EVERYONE } from './door/allow.ts'
export { Change, ChangeInput, UpdateInput } from './door/change.ts'
export { Fault, type FaultDetails } from './fault/fault.ts'
export {
  type Connection,
  connectionFrom,
  connectionType,
  Direction,
  list,
  ListArgs,
  PageArgs,
  PageInfo,
  pageOf,
  search,
} from './graph/connection.ts'
export { containing } from './graph/containing.ts'
export { doorsOf } from './graph/doors.ts'
export { Lazy } from './graph/lazy.ts'
export { hydrate } from './graph/hydrate.ts'
export { DayScalar, fenOf, isDay, isMonth, MoneyScalar, MonthScalar, yuanOf } from './graph/scalars.ts'
export { buildSubgraph, type EntityReference, type Subgraph } from './graph/subgraph.ts'
export { AuditEntry } from './ledger/audit-entry.entity.ts'
export { type LedgerReport, verifyLedger } from './ledger/verify-ledger.ts'
export { defineForm, type FormDefinition, type Tally } from './period/form-definition.ts'
export { findSubmission, openForEntry } from './period/period-gate.ts'
export { ReportInput } from './period/report-input.ts'
export { refuseOtherUnit } from './period/refuse-other-unit.ts'
export { availableSteps, dueOn, monthAfter, monthBefore } from './period/period.rules.ts'
export { reportedRows } from './period/reported-rows.ts'
export { Submission, SubmissionStatus } from './period/submission.entity.ts'
export { plannedDepartments, plannedTownships } from './county/units.ts'
export { keepPlan } from './plan/keep-plan.ts'
export { readCsv } from './plan/read-csv.ts'
export { checkTownship, checkValues } from './register/check-values.ts'
export { KeepInput, keepRecord } from './register/keep-record.ts'
export * from './kit.rules.ts'
export * from './register/refuse.ts'
export { registerDoors } from './register/register-doors.ts'
export { type Register } from './register/register.ts'
export { dataKey, printOf, secretOf } from './secrets/data-key.ts'
export { seal, unseal } from './secrets/seal.ts'
export { isMobile, isTelephone, maskTelephone } from './secrets/telephone.rules.ts'
export { dayIn } from './service/business-date.ts'
export { defineService, type Feature, type ServiceDefinition } from './service/define-service.ts'
export { createLog, type Logger } from './service/log.ts'
export { camel, pascal } from './service/names.ts'
export { type RunningService, runService, type RunOptions, VIEWER_HEADER } from './service/run-service.ts'
export { type HttpService, serveHttp } from './service/serve-http.ts'
export {
  type Ask,
  askOf,
  defineTarget,
  growthOf,
  type Measured,
  type MeasuredInput,
  type MeasuredPart,
  type Measurement,
  percentOf,
  type RecordBehind,
  type RecordQuery,
  type TargetDefinition,
  yearBefore,
} from './target/target-definition.ts'
export { defineSheet, enteredBy, keptBy, type Sheet, type SheetEntry, type SheetOptions } from './sheet/sheet.ts'
export { TargetReader } from './target/target-reader.ts'
export { ExplainedInput, TargetRecord, TargetRecordConnection } from './target/target-types.ts'
export { allows, permissionsOf, seesAll } from './viewer/permission.ts'
export * from './viewer/viewer-token.ts'
export * from './viewer/viewer.ts'
