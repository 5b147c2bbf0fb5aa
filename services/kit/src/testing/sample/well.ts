import {
  Args,
  ArgsType,
  Arg,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Mutation,
} from 'type-graphql'
import { Entity } from 'typeorm'
import {
  Allow,
  Change,
  ChangeInput,
  type Connection,
  connectionType,
  type Context,
  DayColumn,
  DayScalar,
  defineAlert,
  defineForm,
  defineService,
  defineTarget,
  Fault,
  KeptRecord,
  list,
  MoneyColumn,
  MoneyScalar,
  PageArgs,
  percentOf,
  RowsOf,
  search,
  Severity,
  StringColumn,
  TownshipColumn,
  UpdateInput,
} from '../../index.ts'

/** A made-up thing of the county, to try the kit on: a village well, dug with money by a township. */
@Entity('well')
@ObjectType()
@Directive('@key(fields: "id")')
@RowsOf({ township: 'township' })
export class Well extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  cost: number

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dugOn: string | null
}

export enum WellOrder {
  NAME = 'name',
  COST = 'cost',
}
registerEnumType(WellOrder, { name: 'WellOrder' })

const WellConnection = connectionType(() => Well, 'Well')

@InputType()
class AddWellInput extends ChangeInput {
  @Field(() => String)
  name: string

  @Field(() => ID)
  township: string

  @Field(() => MoneyScalar)
  cost: number
}

@InputType()
class DigWellInput extends UpdateInput {
  @Field(() => DayScalar)
  dugOn: string
}

@ArgsType()
class WellArgs extends PageArgs {
  @Field(() => WellOrder, { defaultValue: WellOrder.NAME })
  orderBy: WellOrder

  @Field(() => String, { nullable: true })
  search?: string | null
}

@Resolver(() => Well)
class WellResolver {
  @Query(() => WellConnection)
  @Allow('wells.read')
  wells(@Ctx() ctx: Context, @Args(() => WellArgs) args: WellArgs): Promise<Connection<Well>> {
    return list(ctx, Well, args, { order: args.orderBy, where: (query) => search(query, args.search, ['name']) })
  }

  @Mutation(() => Well)
  @Change('wells.record')
  addWell(
    @Ctx() ctx: Context,
    @Arg('input', () => AddWellInput) { name, township, cost }: AddWellInput,
  ): Promise<Well> {
    if (cost < 0) throw new Fault('well.cost-below-zero', { field: 'cost' })
    return ctx.create(Well, { name, township, cost, dugOn: null }, 'well.added')
  }

  @Mutation(() => Well)
  @Change('wells.record')
  async digWell(@Ctx() ctx: Context, @Arg('input', () => DigWellInput) input: DigWellInput): Promise<Well> {
    const well = await ctx.get(Well, input.id)
    return ctx.update(Well, well, input.version, { dugOn: input.dugOn }, 'well.dug')
  }
}

const wellsDug = defineTarget({
  code: 'WELLS-DUG',
  formula: { zh: '已打成的水井数 ÷ 计划水井数', en: 'Wells dug ÷ wells planned' },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ n: number; dug: number }>(
      'SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN dugOn <= ? THEN 1 ELSE 0 END), 0) AS dug FROM well',
      [asOf],
    )
    const planned = Number(row?.n ?? 0)
    const dug = Number(row?.dug ?? 0)
    return {
      value: percentOf(dug, planned),
      numerator: dug,
      denominator: planned,
      inputs: [
        { name: { zh: '已打成', en: 'dug' }, value: dug },
        { name: { zh: '计划', en: 'planned' }, value: planned },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: 'well w',
    parameters: [],
    id: 'w.id',
    label: 'w.name',
    counts: `CASE WHEN w.dugOn <= '${asOf}' THEN 1 ELSE 0 END`,
    note: 'w.dugOn',
  }),
})

const undug = defineAlert({
  code: 'well.undug',
  title: { zh: '水井未打', en: 'Well not dug' },
  find: async ({ db }) =>
    (
      await db.sql<{ id: string; name: string; township: string }>(
        'SELECT id, name, township FROM well WHERE dugOn IS NULL',
      )
    ).map((well) => ({
      subjectType: 'Well',
      subjectId: well.id,
      label: well.name,
      severity: Severity.YELLOW,
      township: well.township,
    })),
})

const wellReport = defineForm({
  code: 'wells',
  title: { zh: '水井月报', en: 'Monthly wells' },
  path: 'monthly',
  dueDay: 5,
  reviewer: 'wells',
  units: async () => ['620725101', '620725102'],
  tally: async () => ({ total: 1, filled: 1 }),
  report: async () => undefined,
  withdraw: async () => undefined,
})

export const wells = defineService({
  name: 'wells',
  home: import.meta.url,
  features: [
    {
      entities: [Well],
      resolvers: [WellResolver],
      types: [Well],
      references: {
        Well: { permission: 'wells.read', resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(Well, id) },
      },
      targets: [wellsDug],
      alerts: [undug],
      forms: [wellReport],
    },
  ],
})
