import { Allow, type Context, DayScalar, percentOf, yearBefore } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { RegistrationCase, RegistrationKind } from './registration-case.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'Speed and quality of one kind of registration in the year' })
class RegistrationQuality {
  @Field(() => RegistrationKind)
  kind: RegistrationKind

  @Field(() => Int, { description: 'Registered in the year' })
  issued: number

  @Field(() => Int)
  certificates: number

  @Field(() => Float, { nullable: true, description: 'Mean days from acceptance to registration' })
  days: number | null

  @Field(() => Float, { nullable: true, description: 'The same period of last year' })
  daysLastYear: number | null

  @Field(() => Float, { nullable: true, description: 'Percent sent back for papers' })
  returnedShare: number | null

  @Field(() => Float, { nullable: true, description: 'Percent with an error of ours put right' })
  correctedShare: number | null
}

interface Sums {
  readonly kind: RegistrationKind
  readonly issued: number
  readonly certificates: number
  readonly days: number | null
  readonly returned: number
  readonly corrected: number
}

async function sumsUntil(ctx: Context, day: string): Promise<Sums[]> {
  const scope = ctx.scope(RegistrationCase, 'r')
  return ctx.db.sql<Sums>(
    `SELECT r.kind AS kind, COUNT(*) AS issued, SUM(CASE WHEN r.certificateNumber IS NOT NULL THEN 1 ELSE 0 END) AS certificates,
            AVG(r.days) AS days, SUM(CASE WHEN r.returnedOn IS NOT NULL THEN 1 ELSE 0 END) AS returned,
            SUM(CASE WHEN r.correctedOn <= ? THEN 1 ELSE 0 END) AS corrected
       FROM registration_case r WHERE r.issuedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY r.kind ORDER BY r.kind`,
    [day, `${day.slice(0, 4)}-01-01`, day, ...scope.parameters],
  )
}

const numberOf = (value: number | null | undefined): number | null => (value == null ? null : Number(value))

@Resolver()
export class RegistrationResolver {
  @Query(() => [RegistrationQuality], {
    description: 'Days, returns and errors by kind of registration, against last year',
  })
  @Allow('natural-resources.read')
  async registrationQuality(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<RegistrationQuality[]> {
    const day = asOf ?? ctx.today
    const [now, before] = await Promise.all([sumsUntil(ctx, day), sumsUntil(ctx, yearBefore(day))])
    const lastYear = new Map(before.map((row) => [row.kind, row]))
    return now.map(({ kind, issued, certificates, days, returned, corrected }) => ({
      kind,
      issued: Number(issued),
      certificates: Number(certificates),
      days: numberOf(days),
      daysLastYear: numberOf(lastYear.get(kind)?.days),
      returnedShare: percentOf(Number(returned), Number(issued)),
      correctedShare: percentOf(Number(corrected), Number(issued)),
    }))
  }
}
