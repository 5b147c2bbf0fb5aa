import { DayScalar } from '@tongchou/service-kit'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A project, whose facts the projects service knows; its start is read from there when it is asked for. */
@ObjectType({ description: 'A project, whose facts the projects service knows' })
@Directive('@key(fields: "id")')
export class Project {
  @Field(() => ID)
  id: string

  @Directive('@external')
  @Field(() => DayScalar, { nullable: true })
  startedOn?: string | null
}

/** A project as those know it who may not see it: told to whoever keeps records of projects. */
@ObjectType({ description: 'What a project is called and since when it is built' })
@Directive('@key(fields: "id")')
export class ProjectName {
  @Field(() => ID)
  id: string

  @Directive('@external')
  @Field(() => DayScalar, { nullable: true })
  startedOn?: string | null
}

/** An enterprise, whose facts the industry service knows. */
@ObjectType({ description: 'An enterprise, whose facts the industry service knows' })
@Directive('@key(fields: "uscc")')
export class Enterprise {
  @Field(() => ID)
  uscc: string
}

/** A township, whose name the organization service knows. */
@ObjectType({ description: 'A township, whose name the organization service knows' })
@Directive('@key(fields: "code")')
export class Township {
  @Field(() => ID)
  code: string
}

/** A department, whose name the organization service knows. */
@ObjectType({ description: 'A department, whose names the organization service knows' })
@Directive('@key(fields: "code")')
export class Department {
  @Field(() => ID)
  code: string
}
