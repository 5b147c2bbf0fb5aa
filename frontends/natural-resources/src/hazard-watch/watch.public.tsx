import { definePublicPage, Lamp, PageHeader, Skeleton, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { useWatch } from './use-watch.ts'
import { WatchCard } from './watch-card.tsx'
import { isDone, momentOf, standingOf, toWatch } from './watch.rules.ts'

type Watch = ReturnType<typeof useWatch>

function Line({ watch, waiting }: { watch: Watch; waiting: number }) {
  const say = useText()
  const { online, busy, kept, session, upload } = watch
  const isOut = online && !busy && session.state === 'signed-out'
  return (
    <div className="panel" role="status">
      <p style={{ margin: 0 }}>
        {online ? say('watch.online') : say('watch.offline')}
        {kept !== undefined && <span className="quiet"> · {say(kept ? 'watch.kept' : 'watch.notKept')}</span>}
      </p>
      {waiting > 0 && (
        <p style={{ margin: '8px 0 0', display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
          <b className="lamp-YELLOW">{say('watch.waitingCount', { count: waiting })}</b>
          <button type="button" className="button" disabled={!online || busy} onClick={() => void upload()}>
            {say(busy ? 'watch.uploading' : 'watch.upload')}
          </button>
        </p>
      )}
      {isOut && (
        <p style={{ margin: '8px 0 0' }}>
          {say('watch.signedOut')} <a href="/">{say('watch.signIn')}</a>
        </p>
      )}
    </div>
  )
}

function Day({ watch, round }: { watch: Watch; round: NonNullable<Watch['round']> }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { records, now } = watch
  const day = momentOf(round, now).watchedOn
  const own = records.filter(({ viewer }) => viewer === round.viewer)
  const others = records.filter(({ viewer, state }) => viewer !== round.viewer && state !== 'sent')
  const points = toWatch(round.points, day)
  const done = points.filter((point) => isDone(standingOf(point, own, day))).length
  const earlier = own.filter(({ watchedOn, state }) => watchedOn !== day && state !== 'sent')
  return (
    <>
      <PageHeader
        title={say('watch.title')}
        note={[round.place, round.name, fullDay(day)].filter(Boolean).join(' · ')}
      />
      <Line watch={watch} waiting={own.filter(({ state }) => state === 'waiting').length} />
      <p>
        <Lamp light={done === points.length ? 'GREEN' : 'YELLOW'} quiet />{' '}
        {say('watch.done', { done, points: points.length, left: points.length - done })}
      </p>
      {others.length > 0 && <p className="quiet">{say('watch.others', { count: others.length })}</p>}
      {points.length === 0 && <p className="quiet">{say('watch.none')}</p>}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {points.map((point) => (
          <WatchCard key={point.id} point={point} standing={standingOf(point, own, day)} watch={watch} />
        ))}
        {earlier.map((record) => {
          const point = round.points.find(({ id }) => id === record.pointId)
          return point && <WatchCard key={record.clientKey} point={point} standing={record} watch={watch} />
        })}
      </ul>
      <p>
        <a href="/m/natural-resources/watch-days">{say('watch.toConsole')}</a>
      </p>
    </>
  )
}

/** 今天已巡？: the round of a watcher on the phone, with signal or without; what was noted goes out by itself. */
export default definePublicPage(() => {
  const say = useText()
  const watch = useWatch()
  if (watch.broken)
    return (
      <div role="alert" className="empty">
        <b>{say('watch.broken')}</b>
        <span className="quiet">{say('watch.brokenNext')}</span>
      </div>
    )
  if (!watch.ready) return <Skeleton rows={6} />
  if (watch.round) return <Day watch={watch} round={watch.round} />
  return (
    <>
      <PageHeader title={say('watch.title')} />
      <Line watch={watch} waiting={0} />
      <p className="quiet">{say('watch.first')}</p>
    </>
  )
})
