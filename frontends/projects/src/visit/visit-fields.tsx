import { useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { Visit } from '../project/project-course.graphql.ts'
import { useText } from '../words.ts'

/** What is written of a leader's visit, wherever it is entered. */
export function useVisitFields(): RegisterField<Visit>[] {
  const say = useText()
  const { fullDay } = useFormats()
  return useMemo(() => {
    const open = <span className="lamp-YELLOW">{say('problem.open')}</span>
    return [
      { name: 'visitedOn', title: say('visit.visitedOn'), kind: 'day', required: true, column: 'title' },
      { name: 'leader', title: say('visit.leader'), kind: 'text', required: true, column: 'shown' },
      { name: 'post', title: say('slot.post'), kind: 'text', column: 'wide' },
      { name: 'found', title: say('visit.found'), kind: 'long', column: 'shown' },
      {
        name: 'solvedOn',
        title: say('problem.solvedOn'),
        kind: 'day',
        column: 'shown',
        render: (row) => (row.solvedOn ? fullDay(row.solvedOn) : row.found ? open : '—'),
      },
      { name: 'solution', title: say('problem.solution'), kind: 'long' },
    ]
  }, [say, fullDay])
}
