import { ask, send, type County, type Viewer } from '@tongchou/frontend-kit'
import { reportWatch, watchPointsQuery, type WatchHeld, type WatchPoint } from './hazard-watch.graphql.ts'
import { dropRecord, keepRecord, keepRound, readRecords } from './watch-store.ts'
import { inputOf, settled, type Round } from './watch.rules.ts'

interface Points {
  hazardPoints: { totalCount: number; nodes: WatchPoint[] } | null
}

async function allPoints(): Promise<WatchPoint[] | undefined> {
  const points: WatchPoint[] = []
  for (;;) {
    const { data } = await ask<Points>(watchPointsQuery, { offset: points.length })
    const page = data?.hazardPoints
    if (!page) return undefined
    points.push(...page.nodes)
    if (page.nodes.length === 0 || points.length >= page.totalCount) return points
  }
}

async function sendAll(viewer: Viewer): Promise<void> {
  const waiting = (await readRecords()).filter((record) => record.state === 'waiting' && record.viewer === viewer.id)
  for (const record of waiting) {
    const { data, faults } = await send<{ reportHazardWatch: WatchHeld }>(reportWatch, inputOf(record))
    const after = settled(record, data?.reportHazardWatch, faults)
    const now = (await readRecords()).find(({ clientKey }) => clientKey === record.clientKey)
    // Put right or discarded while it was under way: what the watcher said last stands and goes out by itself.
    if (now?.idempotencyKey !== record.idempotencyKey) continue
    await keepRecord(after)
    if (after.state === 'waiting') return
  }
}

/** Sends what waits, one after another and from one tab only, and keeps the round as it is now. */
export async function synchronise(viewer: Viewer, county: County): Promise<Round | undefined> {
  return navigator.locks.request('hazard-watch', async () => {
    await sendAll(viewer)
    const points = await allPoints()
    if (!points) return undefined
    const place = viewer.township?.name ?? viewer.department?.name ?? null
    const { businessDate, demo } = county
    const round = { viewer: viewer.id, name: viewer.name, place, businessDate, demo, readAt: Date.now(), points }
    await keepRound(round)
    await forgetSent(businessDate)
    return round
  })
}

/** What the service has of earlier days need not lie on the phone. */
async function forgetSent(today: string): Promise<void> {
  const old = (await readRecords()).filter(({ state, watchedOn }) => state === 'sent' && watchedOn < today)
  await Promise.all(old.map(dropRecord))
}
