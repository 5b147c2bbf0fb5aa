import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'

export enum RiskClueStage {
  REPORTED = 'REPORTED',
  ASSESSED = 'ASSESSED',
  DISPOSED = 'DISPOSED',
  CLOSED = 'CLOSED',
}
registerEnumType(RiskClueStage, { name: 'RiskClueStage', description: '上报、研判、处置、销号' })

export enum RiskLevel {
  GENERAL = 'GENERAL',
  LARGER = 'LARGER',
  MAJOR = 'MAJOR',
  SYSTEMIC = 'SYSTEMIC',
}
registerEnumType(RiskLevel, { name: 'FinancialRiskLevel', description: '一般、较大、重大、系统性' })

export enum RiskField {
  BANKING = 'BANKING',
  FUNDRAISING = 'FUNDRAISING',
  ENTERPRISE_DEBT = 'ENTERPRISE_DEBT',
  FISCAL = 'FISCAL',
  OTHER = 'OTHER',
}
registerEnumType(RiskField, { name: 'FinancialRiskField', description: '银行信贷、非法集资、企业债务、财政运行、其他' })

/** A sign of financial or fiscal trouble, with the four days of 早识别、早预警、早发现、早处置. */
@Entity('financial_risk_clue')
@Index(['stage', 'reportedOn'])
@Index(['level', 'assessedOn'])
@ObjectType({ description: '金融财政风险线索, from the report to its end' })
@RowsOf({ department: 'department', reader: 'reportedBy' })
export class FinancialRiskClue extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => RiskField)
  @EnumColumn()
  field: RiskField

  @Field(() => String)
  @TextColumn()
  sign: string

  @Field(() => ID, { description: 'Department or office that answers for it' })
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true, description: 'Department or township that reported it' })
  @ReferenceColumn({ nullable: true })
  reportedBy: string | null

  @Field(() => RiskClueStage)
  @EnumColumn()
  stage: RiskClueStage

  @Field(() => DayScalar, { description: '苗头出现: when it began to show' })
  @DayColumn()
  arisenOn: string

  @Field(() => DayScalar)
  @DayColumn()
  reportedOn: string

  @Field(() => RiskLevel, { nullable: true, description: 'Settled by the assessment' })
  @EnumColumn({ nullable: true })
  level: RiskLevel | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  assessedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  disposedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null

  @Field(() => String, { nullable: true, description: '处置措施' })
  @TextColumn({ nullable: true })
  disposal: string | null
}
