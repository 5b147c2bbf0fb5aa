import { RegisterPage, useAsk, useCounty, type Column, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { ecoIndustries, sectors } from '../project/project.codes.ts'
import { useProjects } from '../project/use-projects.ts'
import { upperLevels } from '../upper-plan/upper-plan.graphql.ts'
import { useText } from '../words.ts'
import { PolicyLinks } from './policy-links.tsx'
import { answersQuery, keepLink, keepPolicy, policiesQuery, type Policy, type PolicyAnswers } from './policy.graphql.ts'

const history = { service: 'projects', type: 'Policy' }

function useFields(): RegisterField<Policy>[] {
  const say = useText()
  return useMemo(
    () => [
      {
        name: 'title',
        title: say('policy.name'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'level',
        title: say('upper.level'),
        kind: 'choice',
        required: true,
        options: upperLevels.map((value) => ({ value, label: say(`upper.levels.${value}`) })),
        column: 'shown',
      },
      { name: 'issuedOn', title: say('policy.issuedOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'document', title: say('upper.document'), kind: 'text', column: 'wide' },
      {
        name: 'sector',
        title: say('sector'),
        kind: 'choice',
        options: sectors.map((value) => ({ value, label: say(`sectors.${value}`) })),
        column: 'wide',
      },
      {
        name: 'ecoIndustry',
        title: say('ecoIndustry'),
        kind: 'choice',
        options: ecoIndustries.map((value) => ({ value, label: say(`ecoIndustries.${value}`) })),
        column: 'optional',
      },
      { name: 'focus', title: say('policy.focus'), kind: 'long', required: true, column: 'wide' },
    ],
    [say],
  )
}

/** 政策对接: what the nation, the province and the city pay for, and which projects answer. */
export default function PolicyList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { projects } = useProjects()
  const fields = useFields()
  const answers = useAsk<PolicyAnswers>(answersQuery).data?.policyAnswers ?? []
  const counts = new Map(answers.map(({ policy, projectCount }) => [policy.id, projectCount]))
  const unanswered = answers.filter(({ projectCount }) => projectCount === 0).length
  const answered: Column<Policy> = {
    key: 'answered',
    title: say('policy.projects'),
    value: ({ id }) => counts.get(id),
    render: ({ id }) =>
      counts.get(id) === 0 ? <span className="lamp-YELLOW">{say('policy.unanswered')}</span> : (counts.get(id) ?? '—'),
    align: 'right',
  }
  return (
    <RegisterPage
      title={say('policy.title')}
      note={answers.length > 0 && say('policy.note', { count: answers.length, unanswered })}
      document={policiesQuery}
      at="investmentPolicies"
      fields={fields}
      columns={[answered]}
      keep={keepPolicy}
      permission="projects.keep"
      nameOf={(row) => row.title}
      addWord={say('policy.add')}
      start={{ issuedOn: businessDate }}
      refresh={['PolicyAnswers', 'PolicyLinks']}
      sheet
      steps={[
        {
          title: say('policy.link'),
          note: say('policy.linkNote'),
          permission: 'projects.keep',
          document: keepLink,
          fields: [
            {
              name: 'projectId',
              title: say('project'),
              kind: 'choice',
              required: true,
              wide: true,
              options: projects,
            },
          ],
          also: (row) => ({ policyId: row.id }),
          toInput: ({ policyId, projectId }) => ({ values: { policyId, projectId } }),
        },
      ]}
      more={(row) => <PolicyLinks policyId={row.id} />}
      history={history}
      empty={{ title: say('policy.none'), next: say('policy.noneNext') }}
    />
  )
}
