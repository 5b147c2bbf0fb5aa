import { useFormats, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { Problem } from '../project/project-course.graphql.ts'
import { useText } from '../words.ts'

const levels = ['TOWNSHIP', 'DEPARTMENT', 'LEADER', 'COUNTY'] as const

/** What is written of a difficulty, wherever it is entered. */
export function useProblemFields(): RegisterField<Problem>[] {
  const say = useText()
  const { departments } = useUnits()
  const { fullDay } = useFormats()
  return useMemo(
    () => [
      { name: 'title', title: say('problem.title'), kind: 'text', required: true, wide: true, column: 'title' },
      { name: 'raisedBy', title: say('problem.raisedBy'), kind: 'text', required: true },
      { name: 'raisedOn', title: say('problem.raisedOn'), kind: 'day', required: true, column: 'wide' },
      {
        name: 'department',
        title: say('problem.department'),
        kind: 'choice',
        required: true,
        options: departments,
        column: 'shown',
      },
      {
        name: 'level',
        title: say('problem.level'),
        kind: 'choice',
        required: true,
        options: levels.map((value) => ({ value, label: say(`problem.levels.${value}`) })),
        column: 'shown',
      },
      {
        name: 'solvedOn',
        title: say('problem.solvedOn'),
        kind: 'day',
        column: 'shown',
        render: (row) =>
          row.solvedOn ? fullDay(row.solvedOn) : <span className="lamp-YELLOW">{say('problem.open')}</span>,
      },
      { name: 'rating', title: say('problem.rating'), kind: 'number', min: 1, max: 5 },
      { name: 'solution', title: say('problem.solution'), kind: 'long', column: 'wide' },
    ],
    [say, departments, fullDay],
  )
}
