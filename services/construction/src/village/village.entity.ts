import { KeptRecord, QuantityColumn, RowsOf, StringColumn, TownshipColumn } from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A village and where it lies, so that a photograph taken elsewhere is noticed. */
@Entity('village')
@ObjectType({ description: 'A village and where it lies' })
@InputType('VillageValues')
@Index(['township', 'name'], { unique: true })
@RowsOf({ township: 'township' })
export class Village extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => Float, { description: 'Degrees north of the village centre, WGS 84' })
  @QuantityColumn()
  latitude: number

  @Field(() => Float, { description: 'Degrees east of the village centre, WGS 84' })
  @QuantityColumn()
  longitude: number

  @Field(() => Float, { description: 'Kilometres around the centre that belong to the village' })
  @QuantityColumn()
  radiusKm: number
}
