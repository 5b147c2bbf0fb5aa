import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A project, whose facts and dates the projects service knows; here it is only named. */
@ObjectType({ description: 'A project, whose facts the projects service knows' })
@Directive('@key(fields: "id")')
export class Project {
  @Field(() => ID)
  id: string
}
