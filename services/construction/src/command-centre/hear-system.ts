import { type Context, Fault, refuseIf } from '@tongchou/service-kit'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { SystemLink, SystemLinkPulse, SystemLinkSilence } from './system-link.entity.ts'
import type {
  IssueSystemLinkKeyInput,
  NoteSystemHeartbeatInput,
  SystemHeartbeat,
  SystemLinkKey,
} from './system-link.inputs.ts'
import { beginOfDay, isSilent, isWorthNoting, linkStateOf, minutesBetween, momentOf } from './system-link.rules.ts'

const KEY_BYTES = 24
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex')

const matches = (key: string, hash: string): boolean => timingSafeEqual(Buffer.from(hashOfKey(key)), Buffer.from(hash))

/** Gives a link's system a key of its own to be heard with; an earlier key is void from then on. The answer carries it, this once. */
export async function issueSystemLinkKey(
  ctx: Context,
  { linkId }: IssueSystemLinkKeyInput,
): Promise<SystemLinkPulse & SystemLinkKey> {
  const link = await ctx.get(SystemLink, linkId, 'linkId')
  refuseIf(link.retiredOn !== null, 'system-link.retired', 'linkId')
  const key = randomBytes(KEY_BYTES).toString('hex')
  const keyHash = hashOfKey(key)
  const [pulse] = await ctx.load.many(SystemLinkPulse, 'linkId', link.id, 'linkId')
  const issued = pulse
    ? await ctx.update(SystemLinkPulse, pulse, pulse.version, { keyHash }, 'system-link.key-issued')
    : await ctx.create(SystemLinkPulse, { linkId: link.id, heardAt: null, keyHash }, 'system-link.key-issued')
  return Object.assign(issued, { key })
}

/**
 * A linked system says that it lives: it needs no account but its key. A silence that ends is kept.
 * @throws system-link.key-wrong, which tells nothing of whether there is such a link; system-link.not-live
 */
export async function noteHeartbeat(ctx: Context, { linkId, key }: NoteSystemHeartbeatInput): Promise<SystemHeartbeat> {
  const pulse = await ctx.db.repository(SystemLinkPulse).findOneBy({ linkId })
  const link = await ctx.db.repository(SystemLink).findOneBy({ id: linkId })
  if (!pulse || !link || !matches(key, pulse.keyHash)) throw new Fault('system-link.key-wrong', { field: 'key' })
  const at = momentOf(ctx.today, ctx.now)
  const state = linkStateOf(link, pulse.heardAt, ctx.today, at)
  refuseIf(state === 'PLANNED' || state === 'RETIRED', 'system-link.not-live', 'linkId', { state })
  if (!isWorthNoting(pulse.heardAt, link.intervalMinutes, at)) return { heardAt: at }
  await ctx.update(SystemLinkPulse, pulse, pulse.version, { heardAt: at }, 'system-link.heard')
  // A system that was never heard has been silent since its link went live.
  const last = pulse.heardAt ?? beginOfDay(link.liveOn ?? ctx.today)
  if (isSilent(last, link.intervalMinutes, at)) {
    const silence = { linkId, beganAt: last, endedAt: at, minutes: minutesBetween(last, at) }
    await ctx.create(SystemLinkSilence, silence, 'system-link.silence-ended')
  }
  return { heardAt: at }
}
