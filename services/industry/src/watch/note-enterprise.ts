import { keepRecord, refuseFuture, refuseIf, textOf, textOrNone, type Context } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { EnterpriseStrength, EnterpriseTrack, StrengthKind } from './watch.entity.ts'
import type { KeepEnterpriseStrengthInput, NoteEnterpriseTrackInput } from './watch.resolver.ts'

/** Notes what was found of the five things that are watched. @throws duplicate when noted on that day already */
export async function noteEnterpriseTrack(
  ctx: Context,
  { uscc, ...input }: NoteEnterpriseTrackInput,
): Promise<EnterpriseTrack> {
  const { id: enterpriseId } = await ctx.get(Enterprise, uscc, 'uscc')
  refuseFuture(input, ctx.today, 'notedOn')
  const { notedOn, orders, stopped, resumed, cash, supply } = input
  const remark = textOrNone(input.remark, 'remark', 500)
  const facts = { enterpriseId, notedOn, orders, stopped, resumed, cash, supply, remark }
  return ctx.create(EnterpriseTrack, facts, 'track.noted')
}

/** Keeps what makes an enterprise strong. @throws strength.patent-number */
export async function keepEnterpriseStrength(
  ctx: Context,
  input: KeepEnterpriseStrengthInput,
): Promise<EnterpriseStrength> {
  const { id: enterpriseId } = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseFuture(input, ctx.today, 'happenedOn')
  const reference = textOrNone(input.reference, 'reference', 80)
  refuseIf(input.kind === StrengthKind.PATENT && reference === null, 'strength.patent-number', 'reference')
  const { kind, happenedOn } = input
  const facts = { enterpriseId, kind, title: textOf(input.title, 'title', 200), happenedOn, reference }
  return keepRecord(ctx, EnterpriseStrength, input, 'strength', facts)
}
