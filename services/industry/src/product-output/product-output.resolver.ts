import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import {
  Allow,
  Change,
  type Context,
  growthOf,
  MoneyScalar,
  MonthScalar,
  addMonths,
  KeepInput,
  refuseIf,
} from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { keepProductOutput } from './keep-product-output.ts'
import { ProductOutput } from './product-output.entity.ts'

const YEAR = 12

@InputType()
export class KeepProductOutputInput extends KeepInput {
  @Field(() => ID)
  uscc: string

  @Field(() => MonthScalar)
  period: string

  @Field(() => String)
  product: string

  @Field(() => Float)
  quantity: number

  @Field(() => String)
  unit: string

  @Field(() => MoneyScalar)
  productValue: number
}

@ObjectType({ simpleResolvers: true, description: 'One cell of sector × enterprise × product, beside a year before' })
class ProductHeat {
  @Field(() => String, { description: 'Two-digit sector of GB/T 4754, such as C31' })
  sector: string

  @Field(() => Enterprise)
  enterprise: Enterprise

  @Field(() => String)
  product: string

  @Field(() => String)
  unit: string

  @Field(() => Float)
  quantity: number

  @Field(() => MoneyScalar)
  productValue: number

  @Field(() => Float, { nullable: true, description: 'Growth of the value over the same months of last year, percent' })
  growth: number | null
}

interface HeatRow {
  readonly enterpriseId: string
  readonly sector: string
  readonly product: string
  readonly unit: string
  readonly quantity: number
  readonly valueNow: number
  readonly valueBefore: number
}

async function heatOf(ctx: Context, from: string, until: string): Promise<ProductHeat[]> {
  const scope = ctx.scope(Enterprise, 'e')
  const [fromBefore, untilBefore] = [addMonths(from, -YEAR), addMonths(until, -YEAR)]
  const nowBefore = [from, until, fromBefore, untilBefore]
  const nowNowBefore = [from, until, ...nowBefore]
  const rows = await ctx.db.sql<HeatRow>(
    `SELECT p.enterpriseId AS enterpriseId, SUBSTR(e.industryCode, 1, 3) AS sector, p.product AS product, p.unit AS unit,
            SUM(CASE WHEN p.period BETWEEN ? AND ? THEN p.quantity ELSE 0 END) AS quantity,
            SUM(CASE WHEN p.period BETWEEN ? AND ? THEN p.productValue ELSE 0 END) AS valueNow,
            SUM(CASE WHEN p.period BETWEEN ? AND ? THEN p.productValue ELSE 0 END) AS valueBefore
       FROM product_output p JOIN enterprise e ON e.id = p.enterpriseId
      WHERE (p.period BETWEEN ? AND ? OR p.period BETWEEN ? AND ?) AND ${scope.sql}
      GROUP BY p.enterpriseId, SUBSTR(e.industryCode, 1, 3), p.product, p.unit ORDER BY sector, product, enterpriseId`,
    [...nowNowBefore, ...nowBefore, ...scope.parameters],
  )
  const enterprises = await Promise.all(rows.map(({ enterpriseId }) => ctx.load.one(Enterprise, enterpriseId)))
  return rows.flatMap(({ sector, product, unit, ...row }, index) => {
    const enterprise = enterprises[index]
    if (!enterprise) return []
    const productValue = Number(row.valueNow)
    const growth = growthOf(productValue, Number(row.valueBefore))
    return [{ sector, enterprise, product, unit, quantity: Number(row.quantity), productValue, growth }]
  })
}

@Resolver(() => ProductOutput)
export class ProductOutputResolver {
  @Query(() => [ProductHeat], { description: 'Sector × enterprise × product over these months' })
  @Allow('industry.read')
  productHeat(
    @Ctx() ctx: Context,
    @Arg('from', () => MonthScalar) from: string,
    @Arg('until', () => MonthScalar) until: string,
  ): Promise<ProductHeat[]> {
    refuseIf(until < from, 'days-out-of-order', 'until')
    return heatOf(ctx, from, until)
  }

  @Mutation(() => ProductOutput)
  @Change('industry.record')
  async keepProductOutput(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepProductOutputInput) input: KeepProductOutputInput,
  ): Promise<ProductOutput> {
    return keepProductOutput(ctx, input)
  }
}

@Resolver(() => Enterprise)
export class EnterpriseProductsResolver {
  @FieldResolver(() => [ProductOutput], { description: 'The oldest month first' })
  products(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<ProductOutput[]> {
    return ctx.load.many(ProductOutput, 'enterpriseId', id, 'period')
  }
}
