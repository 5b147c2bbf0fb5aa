import { EnumColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Entity } from 'typeorm'

export enum TownshipKind {
  TOWN = 'TOWN',
  TOWNSHIP = 'TOWNSHIP',
  /** A state farm or the like that reports as a township does. */
  TOWNSHIP_LIKE_UNIT = 'TOWNSHIP_LIKE_UNIT',
}
registerEnumType(TownshipKind, { name: 'TownshipKind' })

/** A unit of the county's at the level of townships. */
@Entity('township')
@ObjectType({ description: 'A town, a township, or a unit that reports as one' })
@Directive('@key(fields: "code")')
export class Township extends KeptRecord {
  @Field(() => ID, { description: 'Division code of nine digits' })
  @StringColumn(9, { unique: true })
  code: string

  @Field(() => String, { description: 'Statistical code of twelve digits' })
  @StringColumn(12)
  code12: string

  @Field(() => String)
  @StringColumn(60)
  name: string

  @Field(() => TownshipKind)
  @EnumColumn()
  kind: TownshipKind
}
