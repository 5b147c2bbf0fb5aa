import { Allow, type Connection, connectionType, type Context, list, PageArgs } from '@tongchou/service-kit'
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { In } from 'typeorm'
import { InsuranceAccount } from '../insurance/insurance-account.entity.ts'
import { JobRecord } from '../job/job-record.entity.ts'
import { UnemploymentRegistration } from '../job/unemployment-registration.entity.ts'
import { Resident } from '../resident/resident.entity.ts'
import { Trainee } from '../training/trainee.entity.ts'
import { EmploymentPolicy } from './employment-policy.entity.ts'
import { KeyGroup } from './employment-programme.entity.ts'
import { PolicyBenefit } from './policy-benefit.entity.ts'

@ArgsType()
class WithoutWorkArgs extends PageArgs {
  @Field(() => KeyGroup)
  keyGroup: KeyGroup

  @Field(() => ID, { nullable: true })
  township?: string | null
}

const WithoutWorkConnection = connectionType(() => Resident, 'ResidentWithoutWork')

/** All that was done for one person, so that policies stack knowingly 政策叠加. */
@Resolver(() => Resident)
export class ResidentSupportResolver {
  @Query(() => WithoutWorkConnection, { description: 'People of a key group who have no job 重点群体未就业名单' })
  @Allow('employment.read')
  residentsWithoutWork(
    @Ctx() ctx: Context,
    @Args(() => WithoutWorkArgs) args: WithoutWorkArgs,
  ): Promise<Connection<Resident>> {
    return list(ctx, Resident, args, {
      order: 'name',
      where: (query) => {
        query.andWhere('row.keyGroup = :keyGroup AND row.leftOn IS NULL', { keyGroup: args.keyGroup })
        query.andWhere(
          'NOT EXISTS (SELECT 1 FROM job_record j WHERE j.residentId = row.id AND (j.endedOn IS NULL OR j.endedOn > :today))',
          { today: ctx.today },
        )
        if (args.township) query.andWhere('row.township = :township', { township: args.township })
      },
    })
  }

  @FieldResolver(() => [JobRecord])
  jobs(@Root() { id }: Resident, @Ctx() ctx: Context): Promise<JobRecord[]> {
    return ctx.load.many(JobRecord, 'residentId', id, 'startedOn')
  }

  @FieldResolver(() => [Trainee])
  training(@Root() { id }: Resident, @Ctx() ctx: Context): Promise<Trainee[]> {
    return ctx.load.many(Trainee, 'residentId', id, 'createdAt')
  }

  @FieldResolver(() => [PolicyBenefit], { description: 'Policies received 已享受政策' })
  benefits(@Root() { id }: Resident, @Ctx() ctx: Context): Promise<PolicyBenefit[]> {
    return ctx.load.many(PolicyBenefit, 'residentId', id, 'approvedOn')
  }

  @FieldResolver(() => [InsuranceAccount])
  insurances(@Root() { id }: Resident, @Ctx() ctx: Context): Promise<InsuranceAccount[]> {
    return ctx.load.many(InsuranceAccount, 'residentId', id, 'scheme')
  }

  @FieldResolver(() => [UnemploymentRegistration], { description: 'Times of registered unemployment 失业登记' })
  unemployment(@Root() { id }: Resident, @Ctx() ctx: Context): Promise<UnemploymentRegistration[]> {
    return ctx.load.many(UnemploymentRegistration, 'residentId', id, 'registeredOn')
  }
}

@Resolver(() => PolicyBenefit)
export class BenefitPolicyResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the policy, for whoever sees the grant' })
  policyName(@Root() { policyId }: PolicyBenefit, @Ctx() ctx: Context): Promise<string | null> {
    return ctx.load.batch('policy-name', policyId, async (ids) => {
      const all = await ctx.db.repository(EmploymentPolicy).findBy({ id: In([...ids]) })
      return ids.map((id) => all.find((policy) => policy.id === id)?.name ?? null)
    })
  }
}
