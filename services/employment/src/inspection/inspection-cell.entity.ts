import { IntColumn, KeptRecord, RowsOf, StringColumn, TownshipColumn } from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'

@InputType()
export class InspectionCellValues {
  @Field(() => String)
  code: string

  @Field(() => String)
  name: string

  @Field(() => ID)
  township: string

  @Field(() => String)
  inspector: string

  @Field(() => Int, { description: 'Employers in the cell' })
  employers: number
}

/** One cell of the grid of labour inspection 网格, with its inspector. */
@Entity('inspection_cell')
@ObjectType({ description: 'One cell of the grid of labour inspection 两网化网格' })
@RowsOf({ township: 'township' })
export class InspectionCell extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  code: string

  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  inspector: string

  @Field(() => Int, { description: 'Employers in the cell' })
  @IntColumn()
  employers: number
}
