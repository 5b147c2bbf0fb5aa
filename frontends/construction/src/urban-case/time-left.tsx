import { useCounty, useDue } from '@tongchou/frontend-kit'
import { daysLeft } from './case.rules.ts'

/** What is left of a step's time in words; overdue in red. */
export function TimeLeft({ due }: { due: string | null }) {
  const { leftWord } = useDue()
  const { businessDate } = useCounty()
  if (due === null) return <>—</>
  const left = daysLeft(businessDate, due)
  if (left > 0) return <>{leftWord(left)}</>
  return <span className={left < 0 ? 'lamp-RED' : 'lamp-YELLOW'}>{leftWord(left)}</span>
}
