import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Other services' records that money is won for, paid to or owed by. Only their keys are known here. */
@ObjectType({ description: 'A project, whose facts the projects service knows' })
@Directive('@key(fields: "id")')
export class Project {
  @Field(() => ID)
  id: string
}

@ObjectType({ description: 'An enterprise, whose facts the industry service knows' })
@Directive('@key(fields: "uscc")')
export class Enterprise {
  @Field(() => ID, { description: '统一社会信用代码' })
  uscc: string
}

@ObjectType({ description: 'A township, whose names the organization service knows' })
@Directive('@key(fields: "code")')
export class Township {
  @Field(() => ID)
  code: string
}

@ObjectType({ description: 'A department, whose names the organization service knows' })
@Directive('@key(fields: "code")')
export class Department {
  @Field(() => ID)
  code: string
}

@ObjectType({ description: 'A parcel of land, whose facts the natural-resources service knows' })
@Directive('@key(fields: "code")')
export class LandParcel {
  @Field(() => ID, { description: '宗地代码' })
  code: string
}
