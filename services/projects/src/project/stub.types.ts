import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Other services' records that a project names. Only their keys are known here. */
@ObjectType('Department')
@Directive('@key(fields: "code", resolvable: false)')
export class Department {
  @Field(() => ID)
  code: string
}

@ObjectType('Township')
@Directive('@key(fields: "code", resolvable: false)')
export class Township {
  @Field(() => ID)
  code: string
}

@ObjectType('Enterprise')
@Directive('@key(fields: "uscc", resolvable: false)')
export class Enterprise {
  @Field(() => ID)
  uscc: string
}
