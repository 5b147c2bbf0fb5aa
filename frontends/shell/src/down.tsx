import { useWords } from '@tongchou/frontend-kit'

/** Stands where a page would, when nothing is known of the county. */
export function Down({ again }: { again: () => void }) {
  const say = useWords('shell')
  return (
    <main className="lonely">
      <h1>{say('down.title')}</h1>
      <p>{say('down.body')}</p>
      <button type="button" className="button" onClick={again}>
        {say('down.retry')}
      </button>
    </main>
  )
}
