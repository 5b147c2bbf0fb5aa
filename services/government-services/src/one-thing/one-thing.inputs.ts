import { DayScalar } from '@tongchou/service-kit'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType()
export class OneThingValues {
  @Field(() => String)
  name: string

  @Field(() => ID)
  department: string

  @Field(() => String, { nullable: true })
  form: string | null

  @Field(() => Int)
  materials: number

  @Field(() => Int)
  promisedDays: number

  @Field(() => Int)
  visits: number

  @Field(() => DayScalar, { nullable: true })
  launchedOn: string | null
}
