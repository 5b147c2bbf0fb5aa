import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  BooleanColumn,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
} from '@tongchou/service-kit'

export enum RevenueKind {
  VAT = 'VAT',
  CORPORATE_INCOME = 'CORPORATE_INCOME',
  PERSONAL_INCOME = 'PERSONAL_INCOME',
  RESOURCE = 'RESOURCE',
  URBAN_MAINTENANCE = 'URBAN_MAINTENANCE',
  PROPERTY = 'PROPERTY',
  STAMP = 'STAMP',
  URBAN_LAND_USE = 'URBAN_LAND_USE',
  LAND_VAT = 'LAND_VAT',
  VEHICLE_VESSEL = 'VEHICLE_VESSEL',
  FARMLAND_OCCUPATION = 'FARMLAND_OCCUPATION',
  DEED = 'DEED',
  ENVIRONMENT = 'ENVIRONMENT',
  OTHER_TAX = 'OTHER_TAX',
  NON_TAX = 'NON_TAX',
}
registerEnumType(RevenueKind, {
  name: 'RevenueKind',
  description:
    '增值税、企业所得税、个人所得税、资源税、城市维护建设税、房产税、印花税、城镇土地使用税、土地增值税、车船税、耕地占用税、契税、环境保护税、其他税收、非税收入',
})

/** One month of one kind of revenue. A draft until its bureau submits the month. */
@Entity('tax_revenue')
@Index(['period', 'kind'], { unique: true })
@Index(['reported', 'period'])
@ObjectType({ description: 'One month of one kind of revenue' })
export class TaxRevenue extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => RevenueKind)
  @EnumColumn()
  kind: RevenueKind

  @Field(() => ID, { description: 'Bureau that reports it: tax, or finance for what is no tax' })
  @ReferenceColumn()
  unit: string

  @Field(() => MoneyScalar, { description: 'Due in the month, relief taken off' })
  @MoneyColumn()
  dueAmount: number

  @Field(() => MoneyScalar, { description: 'In the treasury in the month, of all levels' })
  @MoneyColumn()
  collectedAmount: number

  @Field(() => MoneyScalar, { description: 'Of which the county’s own: 一般公共预算收入' })
  @MoneyColumn()
  localAmount: number

  @Field(() => Boolean, { description: 'Counts towards figures: its bureau has submitted the month' })
  @BooleanColumn()
  reported: boolean
}
