import {
  allows,
  type Context,
  Fault,
  openForEntry,
  SubmissionStatus,
  addMonths,
  daysOf,
  refuseIf,
} from '@tongchou/service-kit'
import type { Enterprise } from '../enterprise/enterprise.entity.ts'
import { OPERATION_FORM } from './operation-form.ts'
import { MonthlyOperation } from './monthly-operation.entity.ts'
import type {
  EnterpriseOperationRow,
  OperationWarning,
  SavedOperations,
  SaveEnterpriseOperationsInput,
} from './monthly-operation.inputs.ts'
import { enterprisesOwing, operationsUntil } from './monthly-operation.repository.ts'
import { refusalsOf, warningsOf } from './monthly-operation.rules.ts'

interface Refusal {
  readonly field: string
  readonly code: string
  readonly params?: object
}

const MOST_ROWS = 500

/** All that is wrong is said at once, each with its row; the first gives the fault its code and field. */
function refuseAll(refusals: readonly Refusal[]): void {
  const [first] = refusals
  if (first) throw new Fault(first.code, { ...first.params, field: first.field, refusals })
}

const figuresOf = ({
  uscc: _uscc,
  version: _version,
  output,
  cumulativeOutput,
  ...figures
}: EnterpriseOperationRow) => ({
  ...figures,
  outputValue: output,
  cumulativeOutput: cumulativeOutput ?? null,
})

const isSame = (kept: MonthlyOperation, figures: object): boolean =>
  Object.entries(figures).every(([name, value]) => kept[name as keyof MonthlyOperation] === value)

function refuseRow(
  at: string,
  row: EnterpriseOperationRow,
  enterprise: Enterprise | undefined,
  past: readonly MonthlyOperation[],
  period: string,
): Refusal[] {
  if (!enterprise) return [{ field: `${at}.uscc`, code: 'operation.not-of-unit', params: { uscc: row.uscc } }]
  const kept = past.find((operation) => operation.period === period)
  if (kept && kept.version !== row.version)
    return [{ field: `${at}.version`, code: 'conflict', params: { id: kept.id, current: kept } }]
  const before = past.find((operation) => operation.period === addMonths(period, -1))
  const sameYear = before && before.period.slice(0, 4) === period.slice(0, 4)
  return refusalsOf(row, daysOf(period), sameYear ? before.cumulativeOutput : null).map((finding) => ({
    ...finding,
    field: `${at}.${finding.field}`,
  }))
}

function warnRow(
  at: string,
  row: EnterpriseOperationRow,
  past: readonly MonthlyOperation[],
  period: string,
): OperationWarning[] {
  const earlier = past.filter((operation) => operation.period < period)
  const last = earlier.find((operation) => operation.period === addMonths(period, -1))
  const before = last ? { output: last.outputValue, electricity: last.electricity } : null
  return warningsOf(row, { outputs: earlier.map(({ outputValue }) => outputValue), before }).map((finding) => ({
    field: `${at}.${finding.field}`,
    uscc: row.uscc,
    code: finding.code,
    params: Object.entries(finding.params ?? {}).map(([name, value]) => ({ name, value })),
  }))
}

/**
 * Enters a unit's month: all rows, or none.
 * @throws period-…, operation.not-of-unit, operation.twice, conflict and the rules' codes, each on rows[n].field
 */
export async function saveEnterpriseOperations(
  ctx: Context,
  { period, unit, rows, correctionReason }: SaveEnterpriseOperationsInput,
): Promise<SavedOperations> {
  const isOwn = ctx.viewer.township === unit || allows(ctx.viewer, 'industry.keep')
  refuseIf(!isOwn, 'not-found', 'unit', { type: 'Unit', id: unit })
  refuseIf(rows.length > MOST_ROWS, 'too-many-rows', 'rows', { most: MOST_ROWS })
  const owing = new Map((await enterprisesOwing(ctx, period, unit)).map((enterprise) => [enterprise.id, enterprise]))
  refuseIf(owing.size === 0, 'operation.unit-owes-nothing', 'unit', { unit })
  const submission = await openForEntry(ctx, OPERATION_FORM, period, unit, correctionReason)
  const past = await operationsUntil(ctx, period, [...owing.keys()])
  const seen = new Set<string>()
  refuseAll(
    rows.flatMap((row, index) => {
      const at = `rows[${index}]`
      if (seen.has(row.uscc)) return [{ field: `${at}.uscc`, code: 'operation.twice' }]
      seen.add(row.uscc)
      return refuseRow(at, row, owing.get(row.uscc), past.get(row.uscc) ?? [], period)
    }),
  )
  // A correction after the lock counts at once: nobody submits a locked month again.
  const reported = submission.status === SubmissionStatus.LOCKED
  const added: Parameters<typeof ctx.createMany<MonthlyOperation>>[1][number][] = []
  let saved = 0
  for (const row of rows) {
    const kept = past.get(row.uscc)?.find((operation) => operation.period === period)
    const figures = { ...figuresOf(row), unit, reported }
    if (!kept) added.push({ enterpriseId: row.uscc, period, ...figures })
    else if (!isSame(kept, figures)) {
      await ctx.update(MonthlyOperation, kept, kept.version, figures, 'operation.changed', correctionReason ?? null)
      saved++
    }
  }
  if (added.length > 0) await ctx.createMany(MonthlyOperation, added, 'operation.entered', correctionReason ?? null)
  const warnings = rows.flatMap((row, index) => warnRow(`rows[${index}]`, row, past.get(row.uscc) ?? [], period))
  return { period, unit, saved: saved + added.length, warnings }
}
