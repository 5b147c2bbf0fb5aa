import { type Context, type EntityReference, pascal } from '@tongchou/service-kit'
import { readMeasurement } from '../arithmetic/measurement.ts'
import type { PlanYear } from '../plan/plan-year.entity.ts'
import {
  type Composite,
  compositeMeasurement,
  compositeName,
  type CompositeSides,
  compositeTarget,
} from './composite-target.ts'
import { DividedTargetOnADay } from './divided-target-on-a-day.ts'
import { PendingTarget } from './pending-target.ts'
import type { PlanTarget } from './plan-target.entity.ts'
import { registeredTarget } from './registered-target.ts'
import { TargetOnADay } from './target-on-a-day.ts'
import { findPlanTarget } from './target.repository.ts'
import type { Target } from './target.type.ts'

/** The targets that each service's records give the value of. */
export type Owners = Readonly<Record<string, readonly string[]>>

export interface Reference extends CompositeSides {
  code: string
  asOf: string
  measurement?: string | null
}

/** The types of all targets: one for each service that owns some, one for each pair that divides, one for those that wait. */
export function targetGraph(owners: Owners, composites: readonly Composite[]) {
  const typeNames = new Map<string, string>()
  const registered = new Map<string, new () => Target>()
  for (const [service, codes] of Object.entries(owners)) {
    if (codes.length > 0) registered.set(service, registeredTarget(service))
    for (const code of codes) typeNames.set(code, `${pascal(service)}Target`)
  }
  const divided = new Map<string, new () => Target>()
  const sides = new Map<string, Composite>()
  for (const composite of composites) {
    const name = compositeName(composite)
    const [above, below] = [registered.get(composite.numerator.service), registered.get(composite.denominator.service)]
    if (!above || !below) continue
    if (!divided.has(name)) divided.set(name, compositeTarget(composite, above, below))
    typeNames.set(composite.code, name)
    sides.set(composite.code, composite)
  }

  /** A plan's row on a day, with what the departments said of it, if they have. */
  function onADay(ctx: Context, plan: PlanYear, row: PlanTarget, said: Reference): TargetOnADay {
    const { asOf } = said
    const typeName = typeNames.get(row.code) ?? 'PendingTarget'
    const composite = sides.get(row.code)
    if (composite) {
      return new DividedTargetOnADay(ctx, row, plan, asOf, typeName, composite, compositeMeasurement(said))
    }
    const none = typeName === 'PendingTarget' ? 'unknown.pending' : 'unknown.no-measurement'
    return new TargetOnADay(
      ctx,
      row,
      plan,
      asOf,
      typeName,
      readMeasurement(said.measurement) ?? none,
      said.measurement ?? null,
    )
  }

  const reference: EntityReference = {
    permission: 'targets.read',
    async resolve(said: Reference, ctx: Context) {
      const found = await findPlanTarget(ctx, said.code, said.asOf)
      return found && onADay(ctx, found.plan, found.row, said)
    },
  }
  const names = [...new Set(['PendingTarget', 'Explanation', ...typeNames.values()])]
  return {
    onADay,
    types: [PendingTarget, ...registered.values(), ...divided.values()] as Function[],
    references: Object.fromEntries(names.map((name) => [name, reference])),
  }
}
