import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Enterprise } from '../county/county.types.ts'
import { isListed } from './blacklist.repository.ts'
import { EmployerCredit } from './employer-credit.entity.ts'
import { InspectionCell } from './inspection-cell.entity.ts'
import { LabourPatrol } from './labour-patrol.entity.ts'

@Resolver(() => InspectionCell)
export class InspectionCellResolver {
  @FieldResolver(() => [LabourPatrol])
  patrols(@Root() { id }: InspectionCell, @Ctx() ctx: Context): Promise<LabourPatrol[]> {
    return ctx.load.many(LabourPatrol, 'cellId', id, 'patrolledOn')
  }

  @FieldResolver(() => Int, { description: 'Findings of patrols not yet put right' })
  async openFindings(@Root() cell: InspectionCell, @Ctx() ctx: Context): Promise<number> {
    const patrols = await this.patrols(cell, ctx)
    return patrols.filter(({ finding, remediedOn }) => finding !== null && remediedOn === null).length
  }
}

@Resolver(() => Enterprise)
export class EnterpriseCreditResolver {
  @FieldResolver(() => EmployerCredit, {
    nullable: true,
    description: 'How honest an employer it was when last judged',
  })
  async labourCredit(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<EmployerCredit | null> {
    return (await ctx.load.many(EmployerCredit, 'employerUscc', uscc, 'year')).at(-1) ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Listed as dishonest today: kept from tenders and funds 失信惩戒',
  })
  labourBlacklisted(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<boolean> {
    return isListed(ctx, uscc)
  }
}
