import type { Context, ExplainedInput, TargetRecord } from '@tongchou/service-kit'
import type { Measurement } from '../arithmetic/measurement.ts'
import type { PlanYear } from '../plan/plan-year.entity.ts'
import type { Composite, Side } from './composite-target.ts'
import type { PlanTarget } from './plan-target.entity.ts'
import { TargetOnADay } from './target-on-a-day.ts'

/** A target that divides one service's figure by another's: it names its two sides, so that the gateway can bring them. */
export class DividedTargetOnADay extends TargetOnADay {
  readonly numerator: { code: string; asOf: string }
  readonly denominator: { code: string; asOf: string }

  constructor(
    ctx: Context,
    row: PlanTarget,
    plan: PlanYear,
    asOf: string,
    typeName: string,
    private readonly composite: Composite,
    private readonly divided: Measurement | null,
  ) {
    super(ctx, row, plan, asOf, typeName, divided ?? 'unknown.no-measurement', divided && JSON.stringify(divided))
    this.numerator = { code: composite.numerator.code, asOf }
    this.denominator = { code: composite.denominator.code, asOf }
  }

  private get sides(): { side: Side; value: number | null }[] {
    const { composite, divided } = this
    return [
      { side: composite.numerator, value: divided?.numerator ?? null },
      { side: composite.denominator, value: divided?.denominator ?? null },
    ]
  }

  override get formula(): string {
    return this.ctx.say(this.composite.formula)
  }
  override get inputs(): ExplainedInput[] {
    return this.sides.map(({ side, value }) => ({
      name: this.ctx.say(side.name),
      value,
      unit: this.ctx.say(side.unit),
    }))
  }
  /** Its records are the two figures, each of which its own service explains. */
  override get recordsBehind(): TargetRecord[] {
    return this.sides.map(({ side, value }) => ({
      id: side.code,
      label: this.ctx.say(side.name),
      counts: value !== null,
      note: value === null ? null : `${value} ${this.ctx.say(side.unit)}`,
    }))
  }
}
