import { DayScalar, pascal } from '@tongchou/service-kit'
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql'
import { Explanation } from './explanation.type.ts'
import { judgedFrom, Target } from './target.type.ts'

/** The registry's half of one service's targets: it knows the plan and the lamp, the service knows the value. */
export function registeredTarget(service: string): new () => Target {
  @ObjectType(`${pascal(service)}Target`, { implements: Target, simpleResolvers: true })
  @Directive('@key(fields: "code asOf")')
  class Registered extends Target {
    @Field(() => ID)
    override code: string

    @Field(() => DayScalar)
    override asOf: string

    @Directive('@external')
    @Field(() => Float, { nullable: true })
    override value: number | null

    @Directive('@external')
    @Field(() => Explanation, { nullable: true })
    override explanation: Explanation | null

    @Directive('@external')
    @Field(() => String, { nullable: true })
    measurement?: string | null
  }
  judgedFrom(Registered, 'measurement')
  return Registered
}
