import { keepOffline, resumeSession, useCounty, useSession } from '@tongchou/frontend-kit'
import { useCallback, useEffect, useState } from 'react'
import type { Finding } from './hazard-watch.graphql.ts'
import { dropRecord, keepRecord, readRecords, readRound } from './watch-store.ts'
import { synchronise } from './watch-sync.ts'
import { momentOf, type Noted, type Round } from './watch.rules.ts'

/** What the watcher says of a point. */
export interface Observation {
  finding: Finding
  note: string | null
}

const everyMinute = 60_000
const soonAgain = 10_000
const patience = 8_000

interface Lying {
  round: Round | undefined
  records: Noted[]
  readAt: number
}

/** What lies on the phone at this moment. */
async function readAll(): Promise<Lying> {
  const [round, records] = await Promise.all([readRound(), readRecords()])
  return { round, records, readAt: Date.now() }
}

/** Whether the county answers; what the browser itself says of the network is only half true in the hills. */
async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    await fetch('/registry.json', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) })
    return true
  } catch {
    return false
  }
}

/** The day's round on this phone: it is there without a network, and sends what was noted as soon as there is one. */
export function useWatch() {
  const county = useCounty()
  const session = useSession()
  const [online, setOnline] = useState(() => navigator.onLine)
  const [round, setRound] = useState<Round>()
  const [records, setRecords] = useState<Noted[]>([])
  const [now, setNow] = useState(() => Date.now())
  const [ready, setReady] = useState(false)
  const [broken, setBroken] = useState(false)
  const [kept, setKept] = useState<boolean>()
  const [busy, setBusy] = useState(false)
  const { viewer } = session

  const show = useCallback((lying: Lying) => {
    setRound(lying.round)
    setRecords(lying.records)
    setNow(lying.readAt)
    setReady(true)
  }, [])
  const look = useCallback(async () => show(await readAll()), [show])

  const upload = useCallback(async () => {
    setBusy(true)
    try {
      const reached = await isReachable()
      setOnline(reached)
      if (!reached) return
      if (viewer) await synchronise(viewer, county)
      // Who left or was left idle signs in himself; who merely opened the page without a network is let on.
      else if (session.state === 'signed-out' && !session.reason) await resumeSession()
      await look()
    } finally {
      setBusy(false)
    }
  }, [viewer, session.state, session.reason, county, look])

  useEffect(() => {
    readAll().then(show, () => setBroken(true))
    // The round of the next day begins on a page left open, and with the phone taken up again.
    const again = () => void look().catch(() => setBroken(true))
    const timer = setInterval(again, everyMinute)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [show, look])
  useEffect(() => keepOffline(county, setKept), [county])
  const isOwed = !viewer || !online || records.some(({ state }) => state === 'waiting')
  useEffect(() => {
    const run = () => void upload().catch(() => setBroken(true))
    const lost = () => setOnline(false)
    const timer = setInterval(run, isOwed ? soonAgain : everyMinute)
    addEventListener('online', run)
    addEventListener('offline', lost)
    return () => {
      clearInterval(timer)
      removeEventListener('online', run)
      removeEventListener('offline', lost)
    }
  }, [upload, isOwed])
  useEffect(() => {
    const first = setTimeout(() => void upload().catch(() => setBroken(true)))
    return () => clearTimeout(first)
  }, [upload])

  const put = useCallback(
    async (record: Noted) => {
      try {
        await keepRecord(record)
        await look()
      } catch {
        setBroken(true)
        return
      }
      void upload()
    },
    [look, upload],
  )

  /** Notes what was seen now; `before` is what it puts right, of which the moment of observation stays. */
  const note = useCallback(
    (pointId: string, seen: Observation, before?: { own?: Noted; version: number | null }) => {
      if (!round) return Promise.resolve()
      const { own } = before ?? {}
      const moment = own ? { watchedOn: own.watchedOn, watchedAt: own.watchedAt } : momentOf(round, Date.now())
      return put({
        ...moment,
        ...seen,
        pointId,
        clientKey: own?.clientKey ?? crypto.randomUUID(),
        idempotencyKey: crypto.randomUUID(),
        viewer: own?.viewer ?? round.viewer,
        version: before?.version ?? null,
        state: 'waiting',
      })
    },
    [round, put],
  )

  const discard = useCallback(
    async (record: Noted) => {
      await dropRecord(record)
      await look()
    },
    [look],
  )

  return { round, records, now, ready, broken, kept, busy, online, session, upload, note, discard }
}
