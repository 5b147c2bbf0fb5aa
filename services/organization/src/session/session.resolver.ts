import { Allow, type Context, EVERYONE, Fault, type Feature, isSignedIn } from '@tongchou/service-kit'
import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  GraphQLISODateTime,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Department } from '../department/department.entity.ts'
import { findDepartment } from '../department/department.repository.ts'
import { Township } from '../township/township.entity.ts'
import { findTownship } from '../township/township.repository.ts'
import { findRevoked } from './end-sessions.ts'
import { refreshSession } from './refresh-session.ts'
import { RefreshToken } from './refresh-token.entity.ts'
import { Session } from './session.entity.ts'
import { OpenSession, SignedIn, SignInInput } from './session.type.ts'
import { SignInGuard } from './sign-in-guard.entity.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { signedInAs } from './viewer-of-person.ts'

/** The id under which the gateway itself asks. */
const GATEWAY = 'gateway'

@Resolver(() => SignedIn)
class SessionResolver {
  @Query(() => SignedIn, { description: 'Who the access token says is asking' })
  @Allow('county.read')
  me(@Ctx() ctx: Context): Promise<SignedIn> {
    return signedInAs(ctx, ctx.viewer)
  }

  // A failed sign-in must leave its count behind, so these three open their own transactions instead of one `@Change`.
  @Mutation(() => OpenSession, {
    description:
      'Opens a session. Faults: sign-in-failed, account-locked (until), second-factor-required, second-factor-failed',
  })
  @Allow(EVERYONE)
  signIn(@Ctx() ctx: Context, @Arg('input', () => SignInInput) input: SignInInput): Promise<OpenSession> {
    return signIn(ctx, input)
  }

  @Mutation(() => OpenSession, {
    description: 'Renews the session of the refresh cookie; a token that comes twice ends it. Fault: unauthenticated',
  })
  @Allow(EVERYONE)
  refreshSession(@Ctx() ctx: Context): Promise<OpenSession> {
    return refreshSession(ctx)
  }

  @Mutation(() => Boolean, { description: 'Ends the session of the refresh cookie' })
  @Allow(EVERYONE)
  signOut(@Ctx() ctx: Context): Promise<boolean> {
    return signOut(ctx)
  }

  // No role may ask this, so no permission stands for it: the gateway's own name does.
  @Directive('@inaccessible')
  @Query(() => [ID], { description: 'Sessions that ended since a moment, for the gateway alone' })
  @Allow(EVERYONE)
  revokedSessions(@Ctx() ctx: Context, @Arg('since', () => GraphQLISODateTime) since: Date): Promise<string[]> {
    if (ctx.viewer.id !== GATEWAY) throw new Fault(isSignedIn(ctx.viewer) ? 'forbidden' : 'unauthenticated')
    return findRevoked(ctx, since)
  }

  @FieldResolver(() => Department, { nullable: true })
  department(@Ctx() ctx: Context, @Root() { departmentCode }: SignedIn): Promise<Department | null> | null {
    return departmentCode ? findDepartment(ctx, departmentCode) : null
  }

  @FieldResolver(() => Township, { nullable: true })
  township(@Ctx() ctx: Context, @Root() { townshipCode }: SignedIn): Promise<Township | null> | null {
    return townshipCode ? findTownship(ctx, townshipCode) : null
  }
}

export const sessions: Feature = {
  entities: [RefreshToken, Session, SignInGuard],
  resolvers: [SessionResolver],
}
