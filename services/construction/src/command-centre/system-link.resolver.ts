import { Allow, Change, type Context, EVERYONE } from '@tongchou/service-kit'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  GraphQLISODateTime,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Department } from '../county/county.types.ts'
import { ConstructionWork } from '../work/work.entity.ts'
import { NamedWork } from '../work/work.codes.ts'
import { issueSystemLinkKey, noteHeartbeat } from './hear-system.ts'
import { LinkState, SystemLink, SystemLinkPulse, SystemLinkSilence } from './system-link.entity.ts'
import {
  IssueSystemLinkKeyInput,
  NoteSystemHeartbeatInput,
  SystemHeartbeat,
  SystemLinkKey,
} from './system-link.inputs.ts'
import { linkStateOf, minutesBetween, momentOf } from './system-link.rules.ts'

const pulseOf = async (ctx: Context, id: string): Promise<SystemLinkPulse | null> =>
  (await ctx.load.many(SystemLinkPulse, 'linkId', id, 'linkId'))[0] ?? null

async function stateOf(ctx: Context, link: SystemLink): Promise<LinkState> {
  const pulse = await pulseOf(ctx, link.id)
  return LinkState[linkStateOf(link, pulse?.heardAt ?? null, ctx.today, momentOf(ctx.today, ctx.now))]
}

@Resolver(() => SystemLink)
export class SystemLinkResolver {
  @Mutation(() => SystemLinkKey, { description: 'A new key for the link’s system; an earlier one is void' })
  @Change('construction.keep')
  issueSystemLinkKey(
    @Ctx() ctx: Context,
    @Arg('input', () => IssueSystemLinkKeyInput) input: IssueSystemLinkKeyInput,
  ): Promise<SystemLinkKey> {
    return issueSystemLinkKey(ctx, input)
  }

  @Mutation(() => SystemHeartbeat, { description: 'For the linked system alone, without signing in, by its key' })
  @Change(EVERYONE)
  noteSystemHeartbeat(
    @Ctx() ctx: Context,
    @Arg('input', () => NoteSystemHeartbeatInput) input: NoteSystemHeartbeatInput,
  ): Promise<SystemHeartbeat> {
    return noteHeartbeat(ctx, input)
  }

  @FieldResolver(() => LinkState)
  state(@Root() link: SystemLink, @Ctx() ctx: Context): Promise<LinkState> {
    return stateOf(ctx, link)
  }

  @FieldResolver(() => GraphQLISODateTime, { nullable: true, description: 'Last heartbeat' })
  async lastHeardAt(@Root() { id }: SystemLink, @Ctx() ctx: Context): Promise<Date | null> {
    return (await pulseOf(ctx, id))?.heardAt ?? null
  }

  @FieldResolver(() => Boolean, { description: 'Its system has been given a key' })
  async hasKey(@Root() { id }: SystemLink, @Ctx() ctx: Context): Promise<boolean> {
    return (await pulseOf(ctx, id)) !== null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Minutes since it was last heard, while it is silent' })
  async silentMinutes(@Root() link: SystemLink, @Ctx() ctx: Context): Promise<number | null> {
    if ((await stateOf(ctx, link)) !== LinkState.SILENT) return null
    const heardAt = (await pulseOf(ctx, link.id))?.heardAt
    return heardAt ? minutesBetween(heardAt, momentOf(ctx.today, ctx.now)) : null
  }

  @FieldResolver(() => [SystemLinkSilence], { description: 'Silences that have ended' })
  silences(@Root() { id }: SystemLink, @Ctx() ctx: Context): Promise<SystemLinkSilence[]> {
    return ctx.load.many(SystemLinkSilence, 'linkId', id, 'beganAt')
  }

  @FieldResolver(() => Department, { nullable: true })
  owningDepartment(@Root() { department }: SystemLink): Department {
    return { code: department }
  }
}

@ObjectType({ simpleResolvers: true, description: 'The digital command centre: its building and its connections' })
class CommandCentre {
  @Field(() => ConstructionWork, { nullable: true, description: 'The work that builds it' })
  work: ConstructionWork | null

  @Field(() => Int, { description: 'Connections that are up' })
  up: number

  @Field(() => Int, { description: 'Connections that are silent' })
  silent: number

  @Field(() => Int, { description: 'Connections not live yet' })
  planned: number

  @Field(() => [SystemLink], { description: 'Its connections but the retired ones, of those that the viewer may see' })
  links: SystemLink[]
}

const MOST_LINKS = 200

@Resolver()
export class CommandCentreResolver {
  @Query(() => CommandCentre, { nullable: true })
  @Allow('construction.read')
  async commandCentre(@Ctx() ctx: Context): Promise<CommandCentre> {
    const scope = ctx.scope(SystemLink, 'l')
    const rows = await ctx.db.sql<{ id: string }>(
      `SELECT l.id AS id FROM system_link l WHERE (l.retiredOn IS NULL OR l.retiredOn > ?) AND ${scope.sql}
        ORDER BY l.name LIMIT ${MOST_LINKS}`,
      [ctx.today, ...scope.parameters],
    )
    const found = await Promise.all(rows.map(({ id }) => ctx.load.one(SystemLink, id)))
    const links = found.filter((link) => link !== null)
    const states = await Promise.all(links.map((link) => stateOf(ctx, link)))
    const count = (wanted: LinkState): number => states.filter((state) => state === wanted).length
    return {
      work: await this.work(ctx),
      up: count(LinkState.UP),
      silent: count(LinkState.SILENT),
      planned: count(LinkState.PLANNED),
      links,
    }
  }

  private async work(ctx: Context): Promise<ConstructionWork | null> {
    const year = Number(ctx.today.slice(0, 4))
    const named = await ctx.db.repository(ConstructionWork).findOneBy({ year, named: NamedWork.COMMAND_CENTRE })
    return named && ctx.load.one(ConstructionWork, named.id)
  }
}
