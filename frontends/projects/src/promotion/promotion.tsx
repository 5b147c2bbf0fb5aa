import { PageHeader } from '@tongchou/frontend-kit'
import { useSearchParams } from 'react-router'
import { useText } from '../words.ts'
import { Leads } from './lead-panel.tsx'
import { Plans } from './plan-panel.tsx'
import { ReservePanel } from './reserve-panel.tsx'
import { Trips } from './trip-panel.tsx'

const views = ['leads', 'reserve', 'trips', 'plans'] as const

/** 招商引资: leads on their way to projects, and the trips that find them. */
export default function Promotion() {
  const say = useText()
  const [params, setParams] = useSearchParams()
  const view = views.find((each) => each === params.get('view')) ?? 'leads'
  const choice = views.map((each) => (
    <button
      key={each}
      type="button"
      className="button"
      aria-pressed={each === view}
      onClick={() => setParams({ view: each })}
    >
      {say(`promotion.${each}`)}
    </button>
  ))
  if (view === 'leads') return <Leads>{choice}</Leads>
  if (view === 'trips') return <Trips>{choice}</Trips>
  return (
    <>
      <PageHeader title={say('promotion.title')}>{choice}</PageHeader>
      {view === 'plans' ? <Plans /> : <ReservePanel />}
    </>
  )
}
