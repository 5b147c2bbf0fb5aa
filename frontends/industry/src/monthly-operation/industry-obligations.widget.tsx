import { defineWidget, ObligationLine, Outage, Skeleton, useAsk, useFormats } from '@tongchou/frontend-kit'
import { useChoices } from '../enterprise/choices.ts'
import { useText } from '../words.ts'
import { obligationsQuery } from './monthly-operation.graphql.ts'
import { dutiesOf, type Owed } from './obligation.rules.ts'

/** What is owed this month: one line a report, and one for each that was returned. */
export default defineWidget(() => {
  const say = useText()
  const { month } = useFormats()
  const { unitName } = useChoices()
  const asks = useAsk<{ industryObligations: Owed[] | null }>(obligationsQuery)
  const owed = asks.data?.industryObligations
  if (asks.loading) return <Skeleton rows={2} />
  if (!owed) return <Outage name={say('entry.title')} retry={asks.again} />
  if (owed.length === 0) return null
  const at = (each: Owed) => `/m/industry/${each.path}?period=${each.period}&unit=${each.unit}`
  return (
    <ul aria-label={say('entry.title')}>
      {dutiesOf(owed).map((duty) => {
        const [next] = duty.open
        const ready = next !== undefined && next.filled === next.total
        return (
          <ObligationLine
            key={duty.key}
            name={duty.title}
            amount={month(duty.period)}
            progress={
              <>
                {say('obligation.progress', { total: duty.total, filled: duty.filled, left: duty.total - duty.filled })}
                {duty.units > 1 && ` · ${say('obligation.units', { units: duty.units, open: duty.open.length })}`}
              </>
            }
            due={next ? duty.dueOn : undefined}
            action={say(next ? (ready ? 'obligation.check' : 'obligation.continue') : 'obligation.view')}
            to={next ? at(next) : `/m/industry/monthly-operation?period=${duty.period}`}
            primary={next !== undefined}
          />
        )
      })}
      {owed
        .filter((each) => each.status === 'RETURNED')
        .map((each) => (
          <ObligationLine
            key={`${each.period} ${each.unit}`}
            name={say('obligation.returned')}
            amount={unitName(each.unit)}
            progress={each.reason}
            due={each.dueOn}
            action={say('obligation.correct')}
            to={at(each)}
          />
        ))}
    </ul>
  )
})
