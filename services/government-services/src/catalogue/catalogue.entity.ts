import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum ServiceCatalogueKind {
  GUIDANCE = 'GUIDANCE',
  AT_MOST_ONCE = 'AT_MOST_ONCE',
  POWERS = 'POWERS',
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  CONVENIENCE = 'CONVENIENCE',
}
registerEnumType(ServiceCatalogueKind, {
  name: 'ServiceCatalogueKind',
  description: '全县群众和企业到政府办事事项指导目录、最多跑一次事项清单、权责清单、公共服务事项目录、便民服务事项目录',
})

/** One edition of a published list of items 目录、清单, of one department or of the whole county. */
@Entity('service_catalogue')
@ObjectType({
  description: '目录、清单: one edition of a published list of items, made from the items in force that day',
})
@Index(['kind', 'department', 'edition'], { unique: true })
@Index(['kind', 'publishedOn'])
@RowsOf({ department: 'department', open: 'publishedOn' })
export class ServiceCatalogue extends KeptRecord {
  @Field(() => ServiceCatalogueKind)
  @EnumColumn()
  kind: ServiceCatalogueKind

  @Field(() => ID, { nullable: true, description: 'Department whose list it is; null for the county’s' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => Int, { description: 'Counted from 1 within kind and department' })
  @IntColumn()
  edition: number

  @Field(() => DayScalar)
  @DayColumn()
  publishedOn: string

  @Field(() => String, { description: '公布文号' })
  @StringColumn(120)
  document: string

  @Field(() => String, { nullable: true, description: 'Where it is found' })
  @StringColumn(255, { nullable: true })
  onlineUrl: string | null

  @Field(() => Int, { description: 'How many items it holds' })
  @IntColumn()
  items: number
}

/** An item in an edition of a catalogue, as it was then. */
@Entity('service_catalogue_entry')
@ObjectType({ description: 'An item in an edition of a catalogue, as it was then' })
@Index(['catalogueId', 'itemId'], { unique: true })
@Index(['itemId'])
@Index(['catalogueId', 'department'])
@RowsWith(() => ServiceCatalogue, 'service_catalogue', 'catalogueId')
export class ServiceCatalogueEntry extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  catalogueId: string

  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => ID, { description: 'The version that was in force' })
  @ReferenceColumn()
  itemVersionId: string

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String, { nullable: true })
  @StringColumn(200, { nullable: true })
  legalBasis: string | null
}
