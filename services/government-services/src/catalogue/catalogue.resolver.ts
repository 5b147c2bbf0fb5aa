import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  list,
  PageArgs,
  search,
} from '@tongchou/service-kit'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { Department } from '../neighbour/neighbour.types.ts'
import { ServiceCatalogue, ServiceCatalogueEntry, ServiceCatalogueKind } from './catalogue.entity.ts'
import { changesOf } from './catalogue.repository.ts'
import { publishCatalogue, PublishServiceCatalogueInput } from './publish-catalogue.ts'

@InputType()
export class ServiceCatalogueFilter {
  @Field(() => ServiceCatalogueKind, { nullable: true })
  kind?: ServiceCatalogueKind | null

  @Field(() => ID, { nullable: true })
  department?: string | null
}

export enum ServiceCatalogueOrder {
  PUBLISHED_ON = 'PUBLISHED_ON',
  EDITION = 'EDITION',
  ITEMS = 'ITEMS',
}
registerEnumType(ServiceCatalogueOrder, { name: 'ServiceCatalogueOrder' })

@ArgsType()
export class ServiceCatalogueArgs extends PageArgs {
  @Field(() => ServiceCatalogueFilter, { nullable: true })
  filter?: ServiceCatalogueFilter | null

  @Field(() => ServiceCatalogueOrder, { defaultValue: ServiceCatalogueOrder.PUBLISHED_ON })
  orderBy: ServiceCatalogueOrder
}

@ArgsType()
export class ServiceCatalogueEntryArgs extends PageArgs {
  @Field(() => ID)
  catalogueId: string

  @Field(() => String, { nullable: true, description: 'In the name' })
  search?: string | null
}

@ObjectType({ simpleResolvers: true, description: '目录变更: what an edition changed against the one before' })
export class ServiceCatalogueChanges {
  @Field(() => [ServiceCatalogueEntry])
  added: ServiceCatalogueEntry[]

  @Field(() => [ServiceCatalogueEntry])
  removed: ServiceCatalogueEntry[]

  @Field(() => [ServiceCatalogueEntry], { description: 'Items on both, in another version' })
  changed: ServiceCatalogueEntry[]
}

const ORDER = { PUBLISHED_ON: 'publishedOn', EDITION: 'edition', ITEMS: 'items' } as const

const ServiceCatalogueConnection = connectionType(() => ServiceCatalogue, 'ServiceCatalogue')
const ServiceCatalogueEntryConnection = connectionType(() => ServiceCatalogueEntry, 'ServiceCatalogueEntry')

@Resolver(() => ServiceCatalogue)
export class ServiceCatalogueResolver {
  @Query(() => ServiceCatalogueConnection, { description: '已公布的目录和清单, edition by edition' })
  @Allow('government-services.read')
  serviceCatalogues(
    @Ctx() ctx: Context,
    @Args(() => ServiceCatalogueArgs) args: ServiceCatalogueArgs,
  ): Promise<Connection<ServiceCatalogue>> {
    const { kind, department } = args.filter ?? {}
    return list(ctx, ServiceCatalogue, args, {
      order: ORDER[args.orderBy],
      where: (query) => {
        if (kind) query.andWhere('row.kind = :kind', { kind })
        if (department) query.andWhere('row.department = :department', { department })
      },
    })
  }

  @Query(() => ServiceCatalogue, { nullable: true })
  @Allow('government-services.read')
  serviceCatalogue(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ServiceCatalogue | null> {
    return ctx.load.one(ServiceCatalogue, id)
  }

  @Query(() => ServiceCatalogueEntryConnection, { description: 'What stands in an edition' })
  @Allow('government-services.read')
  serviceCatalogueEntries(
    @Ctx() ctx: Context,
    @Args(() => ServiceCatalogueEntryArgs) args: ServiceCatalogueEntryArgs,
  ): Promise<Connection<ServiceCatalogueEntry>> {
    return list(ctx, ServiceCatalogueEntry, args, {
      order: 'name',
      where: (query) => {
        query.andWhere('row.catalogueId = :catalogueId', { catalogueId: args.catalogueId })
        search(query, args.search, ['name'])
      },
    })
  }

  @Mutation(() => ServiceCatalogue)
  @Change('government-services.keep')
  publishServiceCatalogue(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishServiceCatalogueInput) input: PublishServiceCatalogueInput,
  ): Promise<ServiceCatalogue> {
    return publishCatalogue(ctx, input)
  }

  @FieldResolver(() => Department, { nullable: true })
  owner(@Root() { department }: ServiceCatalogue): Department | null {
    return department ? { code: department } : null
  }

  @FieldResolver(() => ServiceCatalogueChanges, {
    nullable: true,
    description: 'Against the edition before; null for the first',
  })
  changes(@Root() catalogue: ServiceCatalogue, @Ctx() ctx: Context): Promise<ServiceCatalogueChanges | null> {
    return changesOf(ctx, catalogue)
  }
}
