import { pascal, type Words } from '@tongchou/service-kit'
import { Directive, Field, Float, ObjectType } from 'type-graphql'
import { ratioOf } from '../arithmetic/composite.ts'
import { type Measurement, readMeasurement } from '../arithmetic/measurement.ts'
import { Explanation } from './explanation.type.ts'
import { judgedFrom, Target } from './target.type.ts'

/** A target whose two sides are kept by two services: each names its side by a target code of its own. */
export interface Composite {
  code: string
  formula: Words
  numerator: Side
  denominator: Side
}

export interface Side {
  service: string
  code: string
  name: Words
  unit: Words
}

/** One side as the gateway brings it. */
export interface CompositeSides {
  numerator?: { measurement?: string | null } | null
  denominator?: { measurement?: string | null } | null
}

const SIDES = 'numerator { measurement } denominator { measurement }'

export const compositeName = ({ numerator, denominator }: Composite): string =>
  `${pascal(numerator.service)}Per${pascal(denominator.service)}Target`

/** The type of targets that divide one service's figure by another's. No service calls another: the gateway brings both. */
export function compositeTarget(
  composite: Composite,
  numerator: new () => Target,
  denominator: new () => Target,
): new () => Target {
  @ObjectType(compositeName(composite), { implements: Target, simpleResolvers: true })
  @Directive('@key(fields: "code asOf")')
  class CompositeTarget extends Target {
    @Field(() => numerator, { nullable: true })
    numerator: Target | null

    @Field(() => denominator, { nullable: true })
    denominator: Target | null

    @Directive(`@requires(fields: "${SIDES}")`)
    @Field(() => Float, { nullable: true })
    override value: number | null

    @Directive(`@requires(fields: "${SIDES}")`)
    @Field(() => Explanation, { nullable: true })
    override explanation: Explanation | null
  }
  judgedFrom(CompositeTarget, SIDES)
  return CompositeTarget
}

/** What the two sides say together; the base is the same division of their baselines. */
export function compositeMeasurement({ numerator, denominator }: CompositeSides): Measurement | null {
  const above = readMeasurement(numerator?.measurement)
  const below = readMeasurement(denominator?.measurement)
  if (!above || !below) return null
  return {
    value: ratioOf(above.value, below.value),
    baseline: ratioOf(above.baseline, below.baseline),
    numerator: above.value,
    denominator: below.value,
  }
}
