import { gql } from '@apollo/client'
import { useMemo } from 'react'
import { useAsk } from '../graph/use-ask.ts'
import { useFormats, useWords } from '../words/use-words.ts'
import { ObligationLine } from './obligation-line.tsx'
import { Outage, Skeleton } from './outage.tsx'

interface Obligation {
  form: string
  title: string
  path: string
  period: string
  unit: string
  dueOn: string
  total: number
  filled: number
  status: string | null
  reason: string | null
}

/** What the viewer owes one department this month, from the reports every service announces the same way. */
export function Obligations({ module, title }: { module: string; title: string }) {
  const say = useWords('kit')
  const { month } = useFormats()
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
      {owed.map((each) => {
        const open = each.status === null || each.status === 'DRAFT' || each.status === 'RETURNED'
        const state =
          each.status === 'RETURNED' ? 'returned' : open ? (each.filled < each.total ? 'filling' : 'ready') : 'done'
        return (
          <ObligationLine
            key={`${each.form} ${each.period} ${each.unit}`}
            name={each.title}
            amount={month(each.period)}
            progress={
              state === 'returned' && each.reason
                ? say('obligation.returned', { reason: each.reason })
                : say('entry.filled', { filled: each.filled, left: each.total - each.filled })
            }
            due={open ? each.dueOn : undefined}
            action={say(state === 'returned' ? 'obligation.correct' : `obligation.${state}`)}
            to={`/m/${module}/${each.path}?period=${each.period}&unit=${each.unit}`}
            primary={open}
          />
        )
      })}
    </ul>
  )
}
