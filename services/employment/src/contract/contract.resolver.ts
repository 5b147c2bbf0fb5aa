import { type Context, percentOf } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql'
import { Enterprise } from '../county/county.types.ts'
import { CollectiveContract } from './collective-contract.entity.ts'
import { EmployerContracts } from './employer-contracts.entity.ts'

@Resolver(() => EmployerContracts)
export class EmployerContractsResolver {
  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { employerUscc }: EmployerContracts): Enterprise {
    return { uscc: employerUscc }
  }

  @FieldResolver(() => Float, { nullable: true, description: '劳动合同签订率, percent' })
  signingRate(@Root() { signed, workers }: EmployerContracts): number | null {
    return percentOf(signed, workers)
  }
}

@Resolver(() => Enterprise)
export class EnterpriseContractsResolver {
  @FieldResolver(() => EmployerContracts, { nullable: true, description: 'Labour contracts as last checked' })
  async labourContracts(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<EmployerContracts | null> {
    return (await ctx.load.many(EmployerContracts, 'employerUscc', uscc, 'checkedOn')).at(-1) ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Workers insured, as last checked' })
  async insuredWorkers(@Root() enterprise: Enterprise, @Ctx() ctx: Context): Promise<number | null> {
    return (await this.labourContracts(enterprise, ctx))?.insured ?? null
  }

  @FieldResolver(() => CollectiveContract, { nullable: true, description: 'The collective contract in force today' })
  async collectiveContract(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<CollectiveContract | null> {
    const all = await ctx.load.many(CollectiveContract, 'employerUscc', uscc, 'beginsOn')
    return all.findLast(({ beginsOn, endsOn }) => beginsOn <= ctx.today && endsOn >= ctx.today) ?? null
  }
}
