import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  DayScalar,
  list,
  search,
} from '@tongchou/service-kit'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { FiveNotKind } from '../five-not/five-not.codes.ts'
import { fiveNotConditions, fiveNotParcels } from '../five-not/five-not.repository.ts'
import { Enterprise, Project } from '../neighbour/neighbour.types.ts'
import { advanceLandParcel, recordParcelUse } from './advance-land-parcel.ts'
import { LandParcel, LandParcelStage } from './land-parcel.entity.ts'
import {
  AdvanceLandParcelInput,
  CorrectLandParcelInput,
  LandParcelArgs,
  RecordParcelUseInput,
  RegisterLandParcelInput,
} from './land-parcel.inputs.ts'
import { nextSteps, startedUnsupplied } from './land-parcel.rules.ts'
import { ORDER_COLUMNS, whereLandParcel } from './land-parcel.repository.ts'
import { LandParcelBoard, parcelBoard } from './parcel-board.ts'
import { correctLandParcel, registerLandParcel } from './register-land-parcel.ts'

export const LandParcelConnection = connectionType(() => LandParcel, 'LandParcel')

/** The classes of many parcels on a day, in one question. */
async function fiveNotOf(ctx: Context, ids: readonly string[]): Promise<FiveNotKind[][]> {
  const among = { sql: `p.id IN (${ids.map(() => '?').join(', ')})`, parameters: [...ids] }
  const { sql, parameters } = await fiveNotParcels(ctx.db, ctx.today, among)
  const rows = await ctx.db.sql<{ parcelId: string; kind: FiveNotKind }>(sql, parameters)
  const byParcel = Map.groupBy(rows, ({ parcelId }) => parcelId)
  return ids.map((id) => (byParcel.get(id) ?? []).map(({ kind }) => kind))
}

@Resolver(() => LandParcel)
export class LandParcelResolver {
  @Query(() => LandParcelConnection)
  @Allow('natural-resources.read')
  async landParcels(
    @Ctx() ctx: Context,
    @Args(() => LandParcelArgs) args: LandParcelArgs,
  ): Promise<Connection<LandParcel>> {
    const kind = args.filter?.fiveNot
    const fiveNot = kind ? ((await fiveNotConditions(ctx.db, ctx.today)).get(kind) ?? null) : undefined
    return list(ctx, LandParcel, args, {
      order: ORDER_COLUMNS[args.orderBy],
      where: (query) => {
        search(query, args.search, ['id', 'name', 'batchNumber', 'recipient'])
        whereLandParcel(query, args.filter ?? {}, fiveNot)
      },
    })
  }

  @Query(() => LandParcel, { nullable: true })
  @Allow('natural-resources.read')
  landParcel(@Ctx() ctx: Context, @Arg('code', () => ID) code: string): Promise<LandParcel | null> {
    return ctx.load.one(LandParcel, code)
  }

  @Query(() => LandParcelBoard, {
    description: 'Parcels by stage and by class of five-not land as they stood on a day',
  })
  @Allow('natural-resources.read')
  landParcelBoard(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<LandParcelBoard> {
    return parcelBoard(ctx, asOf ?? ctx.today)
  }

  @Mutation(() => LandParcel)
  @Change('natural-resources.keep')
  registerLandParcel(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterLandParcelInput) input: RegisterLandParcelInput,
  ): Promise<LandParcel> {
    return registerLandParcel(ctx, input)
  }

  @Mutation(() => LandParcel)
  @Change('natural-resources.keep')
  correctLandParcel(
    @Ctx() ctx: Context,
    @Arg('input', () => CorrectLandParcelInput) input: CorrectLandParcelInput,
  ): Promise<LandParcel> {
    return correctLandParcel(ctx, input)
  }

  @Mutation(() => LandParcel, {
    description: 'Takes it a step further; STARTED is a fact on the ground and is noted even where supply is missing',
  })
  @Change('natural-resources.keep')
  advanceLandParcel(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceLandParcelInput) input: AdvanceLandParcelInput,
  ): Promise<LandParcel> {
    return advanceLandParcel(ctx, input)
  }

  @Mutation(() => LandParcel)
  @Change('natural-resources.keep')
  recordParcelUse(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordParcelUseInput) input: RecordParcelUseInput,
  ): Promise<LandParcel> {
    return recordParcelUse(ctx, input)
  }

  @FieldResolver(() => ID, { description: 'Parcel code 宗地代码' })
  code(@Root() { id }: LandParcel): string {
    return id
  }

  @FieldResolver(() => [LandParcelStage], { description: 'Steps that it may take next' })
  nextStages(@Root() parcel: LandParcel): LandParcelStage[] {
    return nextSteps(parcel).map((stage) => LandParcelStage[stage])
  }

  @FieldResolver(() => [FiveNotKind], { description: 'Classes of five-not land that it falls under today' })
  fiveNot(@Root() { id }: LandParcel, @Ctx() ctx: Context): Promise<FiveNotKind[]> {
    return ctx.load.batch('five-not', id, (ids) => fiveNotOf(ctx, ids))
  }

  @FieldResolver(() => Boolean, { description: 'Building began before the land was supplied, or without' })
  startedUnsupplied(@Root() { startedOn, suppliedOn }: LandParcel, @Ctx() ctx: Context): boolean {
    return startedUnsupplied(startedOn, suppliedOn, ctx.today)
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: LandParcel): Project | null {
    return projectId === null ? null : { id: projectId }
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseUscc }: LandParcel): Enterprise | null {
    return enterpriseUscc === null ? null : { uscc: enterpriseUscc }
  }
}
