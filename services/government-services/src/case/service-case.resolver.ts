import {
  addWorkingDays,
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  daysBetween,
  list,
  PageArgs,
} from '@tongchou/service-kit'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { advanceServiceCase } from './advance-service-case.ts'
import { escalateServiceCase } from './escalate-service-case.ts'
import { publishServiceCase } from './publish-service-case.ts'
import { passServiceCaseJoint, routeServiceCase } from './route-service-case.ts'
import { ServiceCaseJoint } from './service-case-joint.entity.ts'
import { CaseTime, ServiceCaseStep } from './service-case.codes.ts'
import { ServiceCase } from './service-case.entity.ts'
import {
  AdvanceServiceCaseInput,
  EscalateServiceCaseInput,
  PassServiceCaseJointInput,
  PublishServiceCaseInput,
  RouteServiceCaseInput,
} from './service-case.inputs.ts'
import { caseStepsFrom, NEAR_DAYS, timeOfCase } from './service-case.rules.ts'
import { ServiceEfficiency, serviceEfficiency } from './service-efficiency.ts'

const DueCases = connectionType(() => ServiceCase, 'DueServiceCase')
const JointsWaiting = connectionType(() => ServiceCaseJoint, 'ServiceCaseJoint')

@ArgsType()
class DueServiceCaseArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => Int, { defaultValue: NEAR_DAYS, description: 'Working days ahead; 0 for what is due today or late' })
  within: number
}

@ArgsType()
class ServiceCaseJointArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => Boolean, { defaultValue: true, description: 'Only what lies with a department now' })
  waiting: boolean
}

@Resolver(() => ServiceCase)
export class ServiceCaseResolver {
  @Query(() => ServiceCase, { nullable: true })
  @Allow('government-services.read')
  serviceCase(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ServiceCase | null> {
    return ctx.load.one(ServiceCase, id)
  }

  @Query(() => DueCases, {
    description: 'Open cases that are near their promised day or over it, the most urgent first',
  })
  @Allow('government-services.read')
  dueServiceCases(
    @Ctx() ctx: Context,
    @Args(() => DueServiceCaseArgs) args: DueServiceCaseArgs,
  ): Promise<Connection<ServiceCase>> {
    return list(ctx, ServiceCase, args, {
      order: 'promisedDueOn',
      where: (query) => {
        const until = addWorkingDays(ctx.today, args.within)
        query.andWhere("row.stage = 'ACCEPTED' AND row.promisedDueOn <= :until", { until })
        if (args.department) query.andWhere('row.department = :department', { department: args.department })
      },
    })
  }

  @Query(() => JointsWaiting, { description: 'Parts of cases by department, the longest waiting first' })
  @Allow('government-services.read')
  serviceCaseJoints(
    @Ctx() ctx: Context,
    @Args(() => ServiceCaseJointArgs) args: ServiceCaseJointArgs,
  ): Promise<Connection<ServiceCaseJoint>> {
    return list(ctx, ServiceCaseJoint, args, {
      order: 'arrivedOn',
      where: (query) => {
        if (args.waiting)
          query
            .andWhere('row.arrivedOn IS NOT NULL AND row.passedOn IS NULL')
            // Of a case that was returned or withdrawn nobody owes his part any more.
            .andWhere("row.caseId IN (SELECT c.id FROM service_case c WHERE c.stage = 'ACCEPTED')")
        if (args.department) query.andWhere('row.department = :department', { department: args.department })
      },
    })
  }

  @Query(() => [ServiceEfficiency], { description: '效能监管: all departments together, then each' })
  @Allow('government-services.read')
  serviceEfficiency(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<ServiceEfficiency[]> {
    return serviceEfficiency(ctx, asOf ?? ctx.today)
  }

  @Mutation(() => ServiceCase)
  @Change('government-services.answer')
  advanceServiceCase(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceServiceCaseInput) input: AdvanceServiceCaseInput,
  ): Promise<ServiceCase> {
    return advanceServiceCase(ctx, input)
  }

  @Mutation(() => ServiceCase)
  @Change('government-services.answer')
  publishServiceCase(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishServiceCaseInput) input: PublishServiceCaseInput,
  ): Promise<ServiceCase> {
    return publishServiceCase(ctx, input)
  }

  @Mutation(() => ServiceCase)
  @Change('government-services.keep')
  escalateServiceCase(
    @Ctx() ctx: Context,
    @Arg('input', () => EscalateServiceCaseInput) input: EscalateServiceCaseInput,
  ): Promise<ServiceCase> {
    return escalateServiceCase(ctx, input)
  }

  @Mutation(() => ServiceCase, { description: '一窗受理: splits a case to the departments that must handle it' })
  @Change('government-services.keep')
  routeServiceCase(
    @Ctx() ctx: Context,
    @Arg('input', () => RouteServiceCaseInput) input: RouteServiceCaseInput,
  ): Promise<ServiceCase> {
    return routeServiceCase(ctx, input)
  }

  @Mutation(() => ServiceCaseJoint)
  @Change('government-services.answer')
  passServiceCaseJoint(
    @Ctx() ctx: Context,
    @Arg('input', () => PassServiceCaseJointInput) input: PassServiceCaseJointInput,
  ): Promise<ServiceCaseJoint> {
    return passServiceCaseJoint(ctx, input)
  }

  @FieldResolver(() => [ServiceCaseStep], { description: 'What may be done with it now' })
  availableSteps(@Root() { stage }: ServiceCase): ServiceCaseStep[] {
    return caseStepsFrom(stage).map((step) => ServiceCaseStep[step])
  }

  @FieldResolver(() => CaseTime, { description: 'How it stands against its promised and legal day' })
  time(@Root() record: ServiceCase, @Ctx() ctx: Context): CaseTime {
    return CaseTime[timeOfCase(record, ctx.today, addWorkingDays(ctx.today, NEAR_DAYS))]
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days until the promised one; below zero is late, null once it is closed',
  })
  daysLeft(@Root() { closedOn, promisedDueOn }: ServiceCase, @Ctx() ctx: Context): number | null {
    return closedOn === null ? daysBetween(ctx.today, promisedDueOn) : null
  }

  @FieldResolver(() => ServiceItem, { nullable: true })
  item(@Root() { itemId }: ServiceCase, @Ctx() ctx: Context): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, itemId)
  }

  @FieldResolver(() => [ServiceCaseJoint], { description: 'Route through the departments, in order' })
  joints(@Root() { id }: ServiceCase, @Ctx() ctx: Context): Promise<ServiceCaseJoint[]> {
    return ctx.load.many(ServiceCaseJoint, 'caseId', id, 'ordinal')
  }
}

@Resolver(() => ServiceCaseJoint)
export class ServiceCaseJointResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Days that it has lain, or lay, with the department' })
  waitingDays(@Root() { arrivedOn, passedOn }: ServiceCaseJoint, @Ctx() ctx: Context): number | null {
    return arrivedOn === null ? null : daysBetween(arrivedOn, passedOn ?? ctx.today)
  }

  @FieldResolver(() => ServiceCase, { nullable: true, description: 'null for whom the case is not' })
  case(@Root() { caseId }: ServiceCaseJoint, @Ctx() ctx: Context): Promise<ServiceCase | null> {
    return ctx.load.one(ServiceCase, caseId)
  }
}
