import type { Context, ExplainedInput, TargetRecord } from '@tongchou/service-kit'
import { judge } from '../arithmetic/judge.ts'
import type { Measurement } from '../arithmetic/measurement.ts'
import { ruleWords, words } from '../arithmetic/rule-words.ts'
import type { RuleCode } from '../arithmetic/rule-words.zh.ts'
import { unknown, type Verdict } from '../arithmetic/verdict.ts'
import type { Answering } from '../department/department.type.ts'
import type { OfficialValue } from '../official-value/official-value.entity.ts'
import { isWatched } from '../official-value/official-value.rules.ts'
import { findOfficialValue } from '../official-value/official-value.repository.ts'
import type { PlanYear } from '../plan/plan-year.entity.ts'
import { readAnswering } from '../plan/whose.ts'
import type { PlanTarget } from './plan-target.entity.ts'

/** A measurement, or why there is none. */
export type Measured = Measurement | RuleCode

/** A row of the plan on one day, judged when somebody asks. Every getter is a field of the graph. */
export class TargetOnADay {
  private judged: Verdict | undefined

  constructor(
    protected readonly ctx: Context,
    private readonly row: PlanTarget,
    private readonly plan: PlanYear,
    readonly asOf: string,
    readonly typeName: string,
    protected readonly measured: Measured,
    /** The measurement as it travelled, which an explanation carries on. */
    readonly measurement: string | null = null,
  ) {}

  get code() {
    return this.row.code
  }
  get year() {
    return this.row.year
  }
  get name() {
    return this.ctx.say({ zh: this.row.nameZh, en: this.row.nameEn })
  }
  get domain() {
    return this.row.domain
  }
  get section() {
    return this.row.section
  }
  get measure() {
    return this.row.measure
  }
  get unit() {
    return this.ctx.say({ zh: this.row.unitZh, en: this.row.unitEn })
  }
  get direction() {
    return this.row.direction
  }
  get kind() {
    return this.row.kind
  }
  get strength() {
    return this.row.strength
  }
  get targetValue() {
    return this.row.targetValue
  }
  get comparison() {
    return this.row.comparison || null
  }
  get deadline() {
    return this.row.deadline
  }
  get deadlineStated() {
    return this.row.deadlineBasis.startsWith('stated')
  }
  get answering(): Answering[] {
    return readAnswering(this.row.answering).map(({ code, named }) => ({ department: { code }, named }))
  }
  get departments() {
    return readAnswering(this.row.answering).map(({ code }) => ({ code }))
  }

  get official(): Promise<OfficialValue | null> {
    return findOfficialValue(this.ctx, this.row.id, this.asOf)
  }
  get statisticalValue(): Promise<number | null> {
    return this.official.then((official) => official?.value ?? null)
  }
  get value(): number | null {
    return typeof this.measured === 'string' ? null : this.measured.value
  }
  get dispatchGap(): Promise<number | null> {
    const { value } = this
    return this.statisticalValue.then((official) => (value === null || official === null ? null : value - official))
  }
  get dispatchGapWatched(): Promise<boolean | null> {
    const { value } = this
    return this.statisticalValue.then((official) => isWatched(value, official, this.plan.policy.dispatchGapPercent))
  }

  get light() {
    return this.verdict.light
  }
  get met() {
    return this.verdict.met
  }
  get gap() {
    return this.verdict.gap
  }
  get progress() {
    return this.verdict.progress
  }
  get rule(): string {
    return ruleWords(this.verdict.rule, this.verdict.light, this.row, this.ctx.language)
  }
  get toGreen(): string | null {
    const { toGreen } = this.verdict
    return toGreen && words(toGreen, this.row, this.ctx.language)
  }
  get explanation() {
    return this
  }
  /** What a department would say of its number; the registry has nothing to say for it. */
  get formula(): string | null {
    return null
  }
  get inputs(): ExplainedInput[] | null {
    return null
  }
  get recordsBehind(): TargetRecord[] {
    return []
  }

  private get verdict(): Verdict {
    if (typeof this.measured === 'string') return (this.judged ??= unknown(this.measured))
    const { row: target, asOf, measured: measurement } = this
    return (this.judged ??= judge({ target, asOf, measurement, policy: this.plan.policy, curve: this.row.curve }))
  }
}
