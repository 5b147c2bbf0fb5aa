import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ReportInput, MoneyScalar, MonthScalar } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { MonthlyOperation } from './monthly-operation.entity.ts'

@InputType()
export class EnterpriseOperationRow {
  @Field(() => ID)
  uscc: string

  @Field(() => Int, { nullable: true, description: 'The version that the caller saw; absent for a first entry' })
  version?: number | null

  @Field(() => MoneyScalar)
  output: number

  @Field(() => MoneyScalar, { nullable: true })
  cumulativeOutput?: number | null

  @Field(() => Float)
  electricity: number

  @Field(() => Int)
  workers: number

  @Field(() => MoneyScalar)
  orders: number

  @Field(() => MoneyScalar)
  stock: number

  @Field(() => MoneyScalar)
  receivables: number

  @Field(() => MoneyScalar)
  taxPaid: number

  @Field(() => MoneyScalar)
  profit: number

  @Field(() => Int)
  daysStopped: number

  @Field(() => Float)
  capacityUse: number
}

@InputType()
export class SaveEnterpriseOperationsInput extends ReportInput {
  @Field(() => ID, { description: 'Township code, or industrial-park' })
  unit: string

  @Field(() => [EnterpriseOperationRow])
  rows: EnterpriseOperationRow[]
}

@ObjectType({ simpleResolvers: true })
export class OperationWarningParam {
  @Field(() => String)
  name: string

  @Field(() => Float)
  value: number
}

@ObjectType({ simpleResolvers: true, description: 'What looks wrong in a row but may be true' })
export class OperationWarning {
  @Field(() => String, { description: 'For example rows[3].output' })
  field: string

  @Field(() => ID)
  uscc: string

  @Field(() => String)
  code: string

  @Field(() => [OperationWarningParam])
  params: OperationWarningParam[]
}

@ObjectType({ simpleResolvers: true })
export class SavedOperations {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID)
  unit: string

  @Field(() => Int, { description: 'Rows entered or changed' })
  saved: number

  @Field(() => [OperationWarning])
  warnings: OperationWarning[]
}

@ObjectType({ simpleResolvers: true, description: 'One enterprise in the entry grid of a month' })
export class OperationGridRow {
  @Field(() => Enterprise)
  enterprise: Enterprise

  @Field(() => MonthlyOperation, { nullable: true, description: 'null until something is entered' })
  current: MonthlyOperation | null

  @Field(() => MonthlyOperation, { nullable: true })
  lastMonth: MonthlyOperation | null

  @Field(() => MonthlyOperation, { nullable: true, description: 'The same month of last year' })
  lastYear: MonthlyOperation | null
}
