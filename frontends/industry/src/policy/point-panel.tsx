import { lampColumn, RegisterPanel, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { withoutBlanks } from '../fields.ts'
import { useText } from '../words.ts'
import { keepPolicyPoint, type Point, type Policy } from './policy.graphql.ts'

const refresh = ['IndustryPolicies']

/** A policy point by point: who answers, what was paid, what shows that it is carried out. */
export function PointPanel({ policy }: { policy: Policy }) {
  const say = useText()
  const { departments } = useUnits()
  const fields = useMemo<RegisterField<Point>[]>(
    () => [
      {
        name: 'pointNumber',
        title: say('policy.number'),
        kind: 'number',
        required: true,
        min: 1,
        column: 'wide',
      },
      { name: 'title', title: say('policy.point'), kind: 'text', required: true, column: 'title', wide: true },
      {
        name: 'department',
        title: say('policy.office'),
        kind: 'choice',
        required: true,
        column: 'wide',
        options: departments,
      },
      { name: 'amount', title: say('policy.paidSoFar'), kind: 'money', min: 0, column: 'shown' },
      { name: 'beneficiaries', title: say('policy.beneficiaries'), kind: 'number', min: 0, column: 'shown' },
      { name: 'doneOn', title: say('policy.doneOn'), kind: 'day', column: 'wide' },
      {
        name: 'evidence',
        title: say('policy.evidence'),
        kind: 'long',
        column: 'wide',
        hint: say('policy.evidenceHint'),
      },
    ],
    [say, departments],
  )
  return (
    <RegisterPanel<Point>
      title={policy.name}
      rows={policy.points}
      fields={fields}
      columns={[
        lampColumn(say('park.state'), ({ doneOn, evidence }) => ({
          light: doneOn ? 'GREEN' : evidence ? 'YELLOW' : 'UNKNOWN',
          word: say(doneOn ? 'policy.done' : evidence ? 'policy.underWay' : 'policy.open'),
        })),
      ]}
      keep={keepPolicyPoint}
      permission="industry.keep"
      nameOf={({ pointNumber, title }) => `${pointNumber}. ${title}`}
      addWord={say('policy.addPoint')}
      start={{ pointNumber: policy.points.length + 1 }}
      also={{ policyId: policy.id }}
      toInput={withoutBlanks}
      sheet={{ name: 'policyPoints', filter: { policyId: policy.id } }}
      history={{ service: 'industry', type: 'PolicyPoint' }}
      refresh={refresh}
      empty={say('policy.noPoints')}
    />
  )
}
