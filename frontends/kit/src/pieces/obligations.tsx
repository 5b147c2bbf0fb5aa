import { gql } from '@apollo/client'
import { useMemo } from 'react'
import { useAsk } from '../graph/use-ask.ts'
import { useUnits } from '../register/use-units.ts'
import { useFormats, useWords } from '../words/use-words.ts'
import { dutiesOf, type Duty, type Obligation } from './duty.rules.ts'
import { ObligationLine } from './obligation-line.tsx'
import { Outage, Skeleton } from './outage.tsx'

interface ObligationsProps {
  module: string
  title: string
  /** What a report counts, with its measure word: 个项目, 户企业. */
  things: string
}

function useProgress(things: string) {
  const say = useWords('kit')
  return ({ state, reason, units, total, filled }: Duty): string => {
    if (state === 'returned') return say('obligation.returned', { reason: reason ?? '' })
    const words = { units: units.length, total, filled, left: total - filled, things }
    return say(`obligation.${units.length > 1 ? 'many' : 'one'}.${state}`, words)
  }
}

/** 本月要报: a few lines, whatever the number of units; what was returned stands first and says why. */
export function Obligations({ module, title, things }: ObligationsProps) {
  const say = useWords('kit')
  const { month } = useFormats()
  const { nameOf } = useUnits()
  const progressOf = useProgress(things)
  const field = `${module.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Obligations`
  const query = useMemo(
    () =>
      gql(`query WorkbenchObligations { ${field} { form title path period unit dueOn total filled status reason } }`),
    [field],
  )
  const asks = useAsk<Record<string, Obligation[] | null>>(query)
  const owed = asks.data?.[field]
  if (asks.loading) return <Skeleton rows={2} />
  if (asks.unavailable || (!owed && asks.faults.length > 0)) return <Outage name={title} retry={asks.again} />
  if (!owed || owed.length === 0) return null
  return (
    <ul aria-label={title}>
      {dutiesOf(owed).map((duty) => {
        const [unit] = duty.units
        const isDone = duty.state === 'done'
        return (
          <ObligationLine
            key={`${duty.path} ${duty.period} ${duty.state} ${unit}`}
            name={
              duty.units.length === 1 ? say('obligation.ofUnit', { title: duty.title, unit: nameOf(unit) }) : duty.title
            }
            amount={month(duty.period)}
            progress={progressOf(duty)}
            due={isDone ? undefined : duty.dueOn}
            action={say(duty.state === 'returned' ? 'obligation.correct' : `obligation.${duty.state}`)}
            to={`/m/${module}/${duty.path}?period=${duty.period}&unit=${unit}`}
            primary={!isDone}
          />
        )
      })}
    </ul>
  )
}
