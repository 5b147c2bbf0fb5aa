import { allows, type Context, DayScalar } from '@tongchou/service-kit'
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import { ProjectName } from '../county/county.types.ts'
import { LabourSite } from './labour-site.entity.ts'
import { accountDayOf } from './site.repository.ts'
import { startedWithoutAccount } from './wage-day.rules.ts'

/**
 * Every department that keeps records knows the names of all projects; which of them pay their workers from an account
 * is for those who answer for the whole county's wages. The others learn it of a project that they may see.
 */
const mayKnow = ({ viewer }: Context): boolean => allows(viewer, 'employment.overview')

/** What the bureau needs to go after a site that was begun without a wage account, though the project is not its own. */
@Resolver(() => ProjectName)
export class ProjectNameSiteResolver {
  @FieldResolver(() => LabourSite, { nullable: true, description: 'Its project department as an employer' })
  labourSite(@Root() { id }: ProjectName, @Ctx() ctx: Context): Promise<LabourSite | null> {
    return ctx.load.one(LabourSite, id, 'projectId')
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'Day on which its special wage account was opened; null while there is none, and to other departments',
  })
  async wageAccountOpenedOn(@Root() { id }: ProjectName, @Ctx() ctx: Context): Promise<string | null> {
    return mayKnow(ctx) ? accountDayOf(ctx, id) : null
  }

  @Directive('@requires(fields: "startedOn")')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether building began before there was a special wage account 开工未设专户; null before it began, and to other departments',
  })
  async startedWithoutWageAccount(
    @Root() { id, startedOn }: ProjectName,
    @Ctx() ctx: Context,
  ): Promise<boolean | null> {
    return startedOn && mayKnow(ctx) ? startedWithoutAccount(startedOn, await accountDayOf(ctx, id)) : null
  }
}
