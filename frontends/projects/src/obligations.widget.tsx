import { defineWidget, gql, ObligationLine, Outage, Skeleton, useAsk, useFormats } from '@tongchou/frontend-kit'
import { dutiesOf, type Obligation } from './monthly-report/duty.rules.ts'
import { useUnits } from './units.ts'
import { useText } from './words.ts'

const query = gql`
  query ProjectsObligations {
    projectsObligations {
      form
      title
      path
      period
      unit
      dueOn
      total
      filled
      status
      reason
    }
  }
`

/** 本月要报: a few lines, whatever the number of units; what was returned comes first and says why. */
export default defineWidget(() => {
  const say = useText()
  const { month } = useFormats()
  const { nameOf } = useUnits()
  const asks = useAsk<{ projectsObligations: Obligation[] | null }>(query)
  const title = say('widget.obligations')
  if (asks.loading) return <Skeleton rows={2} />
  if (!asks.data?.projectsObligations) return asks.faults.length > 0 ? <Outage name={title} retry={asks.again} /> : null
  const duties = dutiesOf(asks.data.projectsObligations)
  if (duties.length === 0) return null
  return (
    <ul aria-label={title}>
      {duties.map((duty) => (
        <ObligationLine
          key={`${duty.period} ${duty.state} ${duty.units[0]}`}
          name={
            duty.units.length === 1
              ? say('duty.ofUnit', { title: duty.title, unit: nameOf(duty.units[0]) })
              : duty.title
          }
          amount={month(duty.period)}
          progress={
            duty.state === 'returned'
              ? say('duty.returned', { reason: duty.reason ?? '' })
              : say(duty.units.length > 1 ? `duty.many.${duty.state}` : `duty.one.${duty.state}`, {
                  units: duty.units.length,
                  total: duty.total,
                  filled: duty.filled,
                  left: duty.total - duty.filled,
                })
          }
          due={duty.state === 'done' ? undefined : duty.dueOn}
          action={say(`duty.action.${duty.state}`)}
          to={`/m/projects/${duty.path}?period=${duty.period}&unit=${duty.units[0]}`}
          primary={duty.state !== 'done'}
        />
      ))}
    </ul>
  )
})
