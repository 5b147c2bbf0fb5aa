import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A project, whose facts the projects service knows. */
@ObjectType({ description: 'A project, whose facts the projects service knows' })
@Directive('@key(fields: "id")')
export class Project {
  @Field(() => ID)
  id: string
}

/** A township, whose names the organization service knows. */
@ObjectType({ description: 'A township, whose names the organization service knows' })
@Directive('@key(fields: "code")')
export class Township {
  @Field(() => ID)
  code: string
}

/** A department, whose names the organization service knows. */
@ObjectType({ description: 'A department, whose names the organization service knows' })
@Directive('@key(fields: "code")')
export class Department {
  @Field(() => ID)
  code: string
}
