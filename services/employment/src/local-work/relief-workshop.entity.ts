import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from 'typeorm'

export enum WorkshopState {
  RUNNING = 'RUNNING',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}
registerEnumType(WorkshopState, { name: 'WorkshopState', description: '运行, 停工, 关闭' })

/** A workshop near the village that gives hard-up households work 扶贫车间（就业帮扶车间）. */
@Entity('relief_workshop')
@ObjectType({ description: 'A workshop near the village 扶贫车间（就业帮扶车间）' })
@InputType('ReliefWorkshopValues')
@RowsOf({ township: 'township' })
export class ReliefWorkshop extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  village: string

  @Field(() => String)
  @StringColumn(60)
  product: string

  @Field(() => Int)
  @IntColumn()
  workers: number

  @Field(() => Int, { description: 'Of them from households lifted out of poverty 脱贫户' })
  @IntColumn()
  hardUpWorkers: number

  @Field(() => MoneyScalar, { description: 'Usual wage of a month' })
  @MoneyColumn()
  monthlyWage: number

  @Field(() => WorkshopState)
  @EnumColumn()
  state: WorkshopState

  @Field(() => DayScalar)
  @DayColumn()
  openedOn: string

  @Field(() => DayScalar, { description: 'When somebody last saw it' })
  @DayColumn()
  checkedOn: string
}
