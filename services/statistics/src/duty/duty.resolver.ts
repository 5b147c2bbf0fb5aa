import { Allow, type Connection, type Context, PageArgs } from '@tongchou/service-kit'
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql'
import { yearOf } from '../plan/plan.repository.ts'
import { Domain } from '../target/target.enums.ts'
import { listDuties } from './duty.repository.ts'
import { Duty, DutyConnection, DutyKind } from './duty.type.ts'

@ArgsType()
class DutyArgs extends PageArgs {
  @Field(() => Int, { nullable: true })
  year?: number | null

  @Field(() => Int, { nullable: true, description: 'Section of the plan’s text, 0 to 10' })
  section?: number | null

  @Field(() => Domain, { nullable: true })
  domain?: Domain | null

  @Field(() => DutyKind, { nullable: true })
  kind?: DutyKind | null

  @Field(() => ID, { nullable: true, description: 'Code of a department or group that answers for it' })
  department?: string | null

  @Field(() => String, { nullable: true, description: 'Text in the code, the title or the method' })
  search?: string | null
}

@Resolver(() => Duty)
export class DutyResolver {
  @Query(() => DutyConnection, {
    description: 'The year’s duties that the viewer answers for or oversees, in the plan’s order',
  })
  @Allow('targets.read')
  duties(@Ctx() ctx: Context, @Args(() => DutyArgs) args: DutyArgs): Promise<Connection<Duty>> {
    return listDuties(ctx, args.year ?? yearOf(ctx.today), args)
  }
}
