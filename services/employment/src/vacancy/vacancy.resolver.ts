import { Allow, type Connection, connectionType, type Context, list, PageArgs } from '@tongchou/service-kit'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { Enterprise } from '../county/county.types.ts'
import { Resident } from '../resident/resident.entity.ts'
import { JobVacancy } from './job-vacancy.entity.ts'

@ArgsType()
class MatchArgs extends PageArgs {
  @Field(() => ID)
  vacancyId: string
}

const MatchConnection = connectionType(() => Resident, 'VacancyMatch')

@Resolver(() => JobVacancy)
export class JobVacancyResolver {
  @Query(() => JobVacancy, { nullable: true })
  @Allow('employment.read')
  jobVacancy(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<JobVacancy | null> {
    return ctx.load.one(JobVacancy, id)
  }

  @Query(() => MatchConnection, {
    nullable: true,
    description: 'People without a job who know the trade, those of the same township first 人岗匹配',
  })
  @Allow('employment.read')
  async vacancyMatches(@Ctx() ctx: Context, @Args(() => MatchArgs) args: MatchArgs): Promise<Connection<Resident>> {
    const { trade, township } = await ctx.get(JobVacancy, args.vacancyId, 'vacancyId')
    return list(ctx, Resident, args, {
      where: (query) => {
        query.andWhere('row.skill = :trade AND row.leftOn IS NULL', { trade })
        query.andWhere(
          'NOT EXISTS (SELECT 1 FROM job_record j WHERE j.residentId = row.id AND (j.endedOn IS NULL OR j.endedOn > :today))',
          { today: ctx.today },
        )
        query.orderBy('CASE WHEN row.township = :near THEN 0 ELSE 1 END').setParameter('near', township)
      },
    })
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { employerUscc }: JobVacancy): Enterprise {
    return { uscc: employerUscc }
  }

  @FieldResolver(() => Int, { description: 'Still wanted 缺口' })
  unfilled(@Root() { headcount, filled, closedOn }: JobVacancy): number {
    return closedOn === null ? headcount - filled : 0
  }
}

@Resolver(() => Enterprise)
export class EnterpriseVacancyResolver {
  @FieldResolver(() => [JobVacancy], { nullable: true, description: 'Posts that it wants filled' })
  async jobVacancies(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<JobVacancy[]> {
    const all = await ctx.load.many(JobVacancy, 'employerUscc', uscc, 'openedOn')
    return all.filter(({ closedOn }) => closedOn === null)
  }
}
