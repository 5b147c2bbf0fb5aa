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

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return online
}

/** The day's round on this phone: it is there without a network, and sends what was noted as soon as there is one. */
export function useWatch() {
  const county = useCounty()
  const session = useSession()
  const online = useOnline()
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
    if (!navigator.onLine) return
    setBusy(true)
    try {
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
  useEffect(() => {
    if (!online) return
    const run = () => void upload().catch(() => setBroken(true))
    run()
    const timer = setInterval(run, everyMinute)
    return () => clearInterval(timer)
  }, [online, upload])

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
