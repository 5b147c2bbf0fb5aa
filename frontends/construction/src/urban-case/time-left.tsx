import { useCounty } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { daysLeft } from './case.rules.ts'

/** What is left of a step's time in words; overdue in red. */
export function TimeLeft({ due }: { due: string | null }) {
  const say = useText()
  const { businessDate } = useCounty()
  if (due === null) return <>—</>
  const days = daysLeft(businessDate, due)
  if (days < 0) return <span className="lamp-RED">{say('caseBoard.over', { days: -days })}</span>
  if (days === 0) return <span className="lamp-YELLOW">{say('caseBoard.today')}</span>
  return <>{say('caseBoard.left', { days })}</>
}
