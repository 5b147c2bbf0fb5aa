import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** The organization service's department, known here by its code only. */
@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "code", resolvable: false)')
export class Department {
  @Field(() => ID)
  code: string
}

@ObjectType({ simpleResolvers: true, description: 'Who answers for a target or a duty' })
export class Answering {
  @Field(() => Department, { nullable: true })
  department: Department | null

  @Field(() => Boolean, { description: 'True where the plan text names them, false where it was inferred' })
  named: boolean
}
