import { gql, useAsk, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'

/** 功能科目 of a year; eight of them make the 财政八项支出. */
export interface BudgetSubject {
  id: string
  subject: string
  name: string
  eight: boolean
}

export const subjectsQuery = gql`
  query BudgetSubjects($year: Int!) {
    budgetSubjects(planYear: $year) {
      id
      subject
      name
      eight
    }
  }
`

/** The subjects of the year as choices; the eight say so. */
export function useSubjects() {
  const say = useText()
  const { businessDate } = useCounty()
  const { data } = useAsk<{ budgetSubjects: BudgetSubject[] | null }>(subjectsQuery, {
    year: Number(businessDate.slice(0, 4)),
  })
  return useMemo(
    () =>
      (data?.budgetSubjects ?? []).map(({ subject, name, eight }) => ({
        value: subject,
        label: `${subject} ${name}${eight ? say('budgetLine.eightMark') : ''}`,
      })),
    [data, say],
  )
}
