import { connectionType } from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Answering, Department } from '../department/department.type.ts'
import { Domain } from '../target/target.enums.ts'

export enum DutyKind {
  REGISTRY = 'registry',
  PROCESS = 'process',
  MONITORING = 'monitoring',
  RULE = 'rule',
  REPORT = 'report',
  INTEGRATION = 'integration',
}
registerEnumType(DutyKind, { name: 'DutyKind', description: 'By what capability the platform serves a duty' })

@ObjectType({ simpleResolvers: true, description: 'Something the plan instructs to be done' })
export class Duty {
  @Field(() => ID)
  code: string

  @Field(() => Int)
  year: number

  @Field(() => Int, { description: 'Section of the plan’s text, 0 for the whole' })
  section: number

  @Field(() => Domain)
  domain: string

  @Field(() => String)
  title: string

  @Field(() => String, { nullable: true, description: 'The work method that the text names, such as 五个一' })
  mechanism: string | null

  @Field(() => DutyKind)
  kind: string

  @Field(() => Boolean, { description: 'True where the text states it, false where it follows from the text' })
  stated: boolean

  @Field(() => Boolean, { description: 'True while the service of its area is not there yet' })
  waiting: boolean

  @Field(() => [String], { description: 'References to the sentences of the plan’s text' })
  sentences: string[]

  @Field(() => [Department], { nullable: 'itemsAndList' })
  departments: Department[] | null

  @Field(() => [Answering])
  answering: Answering[]
}

export const DutyConnection = connectionType(() => Duty, 'Duty')
