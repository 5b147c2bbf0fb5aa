import { PageHeader } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { WatchToday } from './watch-today.tsx'

/** The way to the round: it is a page of its own, for this frame needs a session and thereby a network to open. */
export default function WatchEntry() {
  const say = useText()
  return (
    <>
      <PageHeader title={say('watch.title')} note={say('watch.entryNote')} />
      <p>
        <a className="button primary" href="/p/natural-resources/watch" style={{ fontSize: 18, padding: '12px 24px' }}>
          {say('watch.begin')}
        </a>
      </p>
      <WatchToday />
    </>
  )
}
