import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ChangeInput, DayScalar, ListArgs, UpdateInput } from '@tongchou/service-kit'
import { DifficultyKind, DifficultyStage } from './difficulty.entity.ts'

@InputType()
export class RaiseDifficultyInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => DifficultyKind)
  kind: DifficultyKind

  @Field(() => String)
  title: string

  @Field(() => String)
  description: string

  @Field(() => DayScalar)
  raisedOn: string
}

@InputType()
export class AssignDifficultyInput extends UpdateInput {
  @Field(() => ID, { nullable: true, description: 'The department that the kind is usually sent to when absent' })
  department?: string | null

  @Field(() => [ID], { defaultValue: [], description: 'Departments that help' })
  joint: string[]

  @Field(() => DayScalar, { nullable: true })
  dueOn?: string | null
}

@InputType()
export class AnswerDifficultyInput extends UpdateInput {
  @Field(() => String)
  text: string
}

@InputType()
export class ConfirmDifficultyInput extends ChangeInput {
  @Field(() => ID)
  uscc: string

  @Field(() => ID)
  difficulty: string

  @Field(() => String, { description: 'The code that the enterprise was given when it raised the difficulty' })
  code: string

  @Field(() => Boolean, { description: 'Settled; when not, the difficulty goes back to its department' })
  settled: boolean

  @Field(() => Int, { description: '1 to 5' })
  satisfaction: number

  @Field(() => String, { description: 'Who confirms for the enterprise' })
  contact: string
}

@ObjectType({ simpleResolvers: true, description: 'What became of the enterprise’s word' })
export class DifficultyConfirmation {
  @Field(() => DifficultyStage)
  stage: DifficultyStage

  @Field(() => DayScalar)
  on: string
}

@ArgsType()
export class DifficultyArgs extends ListArgs {
  @Field(() => ID, { nullable: true })
  uscc?: string | null

  @Field(() => [DifficultyKind], { nullable: true })
  kind?: DifficultyKind[] | null

  @Field(() => [DifficultyStage], { nullable: true })
  stage?: DifficultyStage[] | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only those over their time' })
  overdue?: boolean | null
}
