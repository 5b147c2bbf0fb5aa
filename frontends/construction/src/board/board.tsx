import { PageHeader, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { CaseSummary } from './case-summary.tsx'
import { FacilityCounters } from './facility-counters.tsx'
import { HomesSum } from './homes-sum.tsx'
import { LinkSummary } from './link-summary.tsx'

const sideBySide = {
  display: 'grid',
  gap: '0 24px',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
}

/** 建管看板: what is still lacking, whether the homes add up, which cases are late and which systems are silent. */
export default function Board() {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const can = useCan()
  return (
    <>
      <PageHeader title={say('board.title')} note={say('board.note', { day: fullDay(businessDate) })} />
      <FacilityCounters />
      <div style={sideBySide}>
        <CaseSummary />
        {/* What a township may not see is not said to be missing. */}
        {can('construction.overview') && <HomesSum />}
        <LinkSummary />
      </div>
    </>
  )
}
