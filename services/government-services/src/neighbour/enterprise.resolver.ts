import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { ServiceCase } from '../case/service-case.entity.ts'
import { ProjectApplication } from '../project-approval/project-application.entity.ts'
import { type CaseFigures, caseFigures } from './neighbour.repository.ts'
import { Enterprise } from './neighbour.types.ts'

const casesOf = (ctx: Context, uscc: string): Promise<CaseFigures> =>
  ctx.load.batch('enterprise cases', uscc, (codes) => caseFigures(ctx, 'applicantUscc', codes))

@Resolver(() => Enterprise)
export class EnterpriseServiceResolver {
  @FieldResolver(() => [ServiceCase], { nullable: true, description: '办件: what it has applied for' })
  serviceCases(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<ServiceCase[]> {
    return ctx.load.many(ServiceCase, 'applicantUscc', uscc, 'acceptedOn')
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Of those, not closed yet' })
  async openServiceCases(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<number> {
    return (await casesOf(ctx, uscc)).open
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Of those, over their promised day' })
  async overdueServiceCases(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<number> {
    return (await casesOf(ctx, uscc)).overdue
  }

  @FieldResolver(() => [ProjectApplication], {
    nullable: true,
    description: '项目审批: approvals for its projects, as the authorities handle them',
  })
  approvalApplications(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<ProjectApplication[]> {
    return ctx.load.many(ProjectApplication, 'applicantUscc', uscc, 'receivedOn')
  }
}
