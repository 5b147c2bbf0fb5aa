import { DayScalar, Lazy } from '@tongchou/service-kit'
import { Directive, Field, Float, ID, Int, InterfaceType, ObjectType } from 'type-graphql'
import { Answering, Department } from '../department/department.type.ts'
import { OfficialValue } from '../official-value/official-value.entity.ts'
import { Explanation } from './explanation.type.ts'
import { Domain, Light, Measure, Strength, TargetDirection, TargetKind } from './target.enums.ts'

@ObjectType({ simpleResolvers: true, description: 'Shares of the target, in percent' })
export class TargetProgress {
  @Field(() => Float, { description: 'What is due on the day, by the plan’s curve or the days gone by' })
  expected: number

  @Field(() => Float)
  actual: number

  @Field(() => Float, { description: 'Percentage points behind; negative when ahead' })
  behind: number
}

/** A target of the plan as it stands on a day. What is computed from records comes from the service that keeps them. */
@InterfaceType('Target', { autoRegisterImplementations: false })
export abstract class Target {
  @Field(() => ID)
  code: string

  @Field(() => DayScalar)
  asOf: string

  @Field(() => Int)
  year: number

  @Field(() => String)
  name: string

  @Field(() => Domain)
  domain: string

  @Field(() => Int, { description: 'Section of the plan’s text, 1 to 10' })
  section: number

  @Field(() => Measure)
  measure: string

  @Field(() => String)
  unit: string

  @Field(() => TargetDirection)
  direction: string

  @Field(() => TargetKind)
  kind: string

  @Field(() => Strength)
  strength: string

  @Field(() => Float, {
    nullable: true,
    description: 'In the target’s unit, money in 元; null where the plan gives only a direction',
  })
  targetValue: number | null

  @Field(() => String, { nullable: true, description: 'What it is compared with, where the plan says so' })
  comparison: string | null

  @Field(() => DayScalar)
  deadline: string

  @Field(() => Boolean, { description: 'True where the plan’s text states the deadline, false where it was inferred' })
  deadlineStated: boolean

  @Field(() => [Department], { nullable: 'itemsAndList', description: 'The departments and groups that answer for it' })
  departments: Department[] | null

  @Field(() => [Answering], { description: 'The same, and whether the text names them' })
  answering: Answering[]

  @Field(() => Float, {
    nullable: true,
    description: 'The official value released by the statistics bureau, in the target’s unit',
  })
  @Lazy()
  statisticalValue: Promise<number | null>

  @Field(() => OfficialValue, { nullable: true, description: 'The official value with its document and status' })
  @Lazy()
  official: Promise<OfficialValue | null>

  @Field(() => Float, {
    nullable: true,
    description: 'The department’s value less the official one; the two are never merged',
  })
  @Lazy()
  dispatchGap: Promise<number | null>

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where the two values lie further apart than the county tolerates',
  })
  @Lazy()
  dispatchGapWatched: Promise<boolean | null>

  @Field(() => Light, { nullable: true })
  @Lazy()
  light: string

  @Field(() => Boolean, { nullable: true, description: 'Is the target reached on this day?' })
  @Lazy()
  met: boolean

  @Field(() => Float, {
    nullable: true,
    description: 'What is still lacking in the target’s unit; negative is what is in hand',
  })
  @Lazy()
  gap: number | null

  @Field(() => TargetProgress, {
    nullable: true,
    description: 'For targets that accumulate; a ceiling has no progress',
  })
  @Lazy()
  progress: TargetProgress | null

  @Field(() => String, { nullable: true, description: 'The rule that lit the lamp, in words' })
  @Lazy()
  rule: string

  @Field(() => Float, {
    nullable: true,
    description: 'Computed live from the department’s records, in the target’s unit, money in 元',
  })
  value: number | null

  @Field(() => Explanation, { nullable: true, description: 'How the number came about, down to the records' })
  explanation: Explanation | null
}

const requires = (fields: string) => Directive(`@requires(fields: "${fields}")`)

/** Marks a type's fields as judged from what another service gives. */
export function judgedFrom<T extends Target>(type: new () => T, fields: string): void {
  const judged: [keyof Target & string, () => object][] = [
    ['light', () => Light],
    ['met', () => Boolean],
    ['gap', () => Float],
    ['progress', () => TargetProgress],
    ['rule', () => String],
    ['dispatchGap', () => Float],
    ['dispatchGapWatched', () => Boolean],
  ]
  for (const [name, returns] of judged) {
    Field(returns, { nullable: true })(type.prototype, name)
    Lazy()(type.prototype, name)
    requires(fields)(type.prototype, name)
  }
}
