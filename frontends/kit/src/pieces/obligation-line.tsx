import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useCounty } from '../session/county.ts'
import { useWords } from '../words/use-words.ts'
import { deadlineWords } from './obligation.rules.ts'

interface ObligationProps {
  name: string
  /** How much: 27 个项目. */
  amount?: ReactNode
  /** How far: 已填 21 · 待填 6. */
  progress?: ReactNode
  /** The day it is due, YYYY-MM-DD. */
  due?: string | undefined
  action: string
  /** The path of the console that continues the work. */
  to: string
  primary?: boolean
}

/** One line of the workbench: what is owed, how far it is, one button to go on. */
export function ObligationLine({ name, amount, progress, due, action, to, primary }: ObligationProps) {
  const say = useWords('kit')
  const { businessDate } = useCounty()
  const deadline = due ? deadlineWords(businessDate, due) : undefined
  return (
    <li className="duty">
      <b>{name}</b>
      <span>{amount}</span>
      <span className="quiet">{progress}</span>
      <span className={deadline?.key === 'overdue' ? 'lamp-RED' : 'quiet'}>
        {deadline && say(`due.${deadline.key}`, { days: deadline.days })}
      </span>
      <Link className={`button ${primary ? 'primary' : ''}`} to={to}>
        {action}
      </Link>
    </li>
  )
}
