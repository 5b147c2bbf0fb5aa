import {
  Facts,
  lampColumn,
  useCounty,
  useFormats,
  type Column,
  type FormField,
  type RegisterShape,
  type RegisterStep,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { asIs } from '../fields.ts'
import { useText, type Text } from '../words.ts'
import { awardLamp, awardSteps } from './award.rules.ts'
import { advanceAward, applyForAward, type Award } from './policy.graphql.ts'

/** The queries that show awards. */
export const awardRefresh = ['EnterpriseAwards', 'PolicyAwards', 'IndustryPolicies', 'PolicyOutcomes']

const always = () => true

function advanceFields(say: Text, { stage }: Award): FormField[] {
  const steps = awardSteps(stage)
  return [
    {
      name: 'stage',
      title: say('loan.nextStage'),
      kind: 'choice',
      required: true,
      options: steps.map((value) => ({ value, label: say(`awardStage.${value}`) })),
    },
    { name: 'on', title: say('loan.happenedOn'), kind: 'day', required: true },
    ...(steps.includes('APPROVED')
      ? [{ name: 'amount', title: say('policy.approvedAmount'), kind: 'money' } as const]
      : []),
    ...(steps.includes('PAID')
      ? [{ name: 'paymentNumber', title: say('policy.payment'), kind: 'text' } as const]
      : [{ name: 'remark', title: say('policy.remark'), kind: 'long' } as const]),
  ]
}

interface Named {
  id: string
  name: string
}

/** What is asked when an enterprise applies under a policy. */
export function awardFields(say: Text, policies: readonly Named[]): FormField[] {
  return [
    {
      name: 'policyId',
      title: say('policy.name'),
      kind: 'choice',
      required: true,
      options: policies.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'amount', title: say('policy.asked'), kind: 'money', required: true, min: 0 },
    { name: 'appliedOn', title: say('policy.appliedOn'), kind: 'day', required: true },
  ]
}

/** How awards are read and taken on to the treasury's payment; applied for only where an enterprise stands behind it. */
export function useAwardRegister(policies: readonly Named[], uscc?: string): RegisterShape<Award> {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { businessDate } = useCounty()
  const named = policies.map(({ id }) => id).join(' ')
  const nameOf = (award: Award) => policies.find(({ id }) => id === award.policyId)?.name ?? say('policy.name')
  // The list of policies is made anew with each drawing of the page; the fields are not.
  // eslint-disable-next-line react/exhaustive-deps
  const fields = useMemo(() => (uscc ? awardFields(say, policies) : []), [say, named, uscc])
  const steps = useMemo<RegisterStep<Award>[]>(
    () => [
      {
        title: say('policy.advance'),
        permission: 'industry.keep',
        when: ({ stage }) => awardSteps(stage).length > 0,
        document: advanceAward,
        fields: (award) => advanceFields(say, award),
        start: { on: businessDate },
      },
    ],
    [say, businessDate],
  )
  const more = (award: Award) => (
    <>
      {award.enterprise && (
        <p>
          <Link to={`/m/industry/enterprises/${award.enterprise.uscc}`}>
            {award.enterprise.name ?? award.enterprise.uscc}
          </Link>
        </p>
      )}
      <Facts
        facts={[
          [say('loan.stage'), say(`awardStage.${award.stage}`)],
          [say('policy.name'), nameOf(award)],
          [say('loan.amount'), money(award.amount)],
          [say('policy.appliedOn'), fullDay(award.appliedOn)],
          [say('policy.steppedOn'), fullDay(award.steppedOn)],
          [say('policy.payment'), award.paymentNumber],
        ]}
      />
      {award.remark && <p>{award.remark}</p>}
    </>
  )
  const shape: RegisterShape<Award> = {
    fields,
    nameOf,
    fixed: always,
    steps,
    more,
    history: { service: 'industry', type: 'PolicyAward' },
  }
  if (!uscc) return shape
  const asked = { keep: applyForAward, permission: 'industry.record', addWord: say('policy.apply'), toInput: asIs }
  return { ...shape, ...asked, start: { appliedOn: businessDate }, also: { uscc } }
}

/** The columns that awards have in common. */
export function useAwardColumns(policies: readonly Named[]): Column<Award>[] {
  const say = useText()
  const { money, fullDay } = useFormats()
  return [
    lampColumn(say('loan.stage'), ({ stage }) => ({ light: awardLamp(stage), word: say(`awardStage.${stage}`) }), 110),
    { key: 'enterprise', title: say('enterprise.name'), value: (award) => award.enterprise?.name, role: 'title' },
    {
      key: 'policy',
      title: say('policy.name'),
      value: (award) => policies.find(({ id }) => id === award.policyId)?.name,
    },
    {
      key: 'amount',
      title: say('loan.amount'),
      value: (award) => award.amount,
      render: (award) => money(award.amount),
      align: 'right',
    },
    { key: 'applied', title: say('policy.appliedOn'), value: (award) => fullDay(award.appliedOn), role: 'wide-only' },
    { key: 'stepped', title: say('policy.steppedOn'), value: (award) => fullDay(award.steppedOn), role: 'wide-only' },
    { key: 'payment', title: say('policy.payment'), value: (award) => award.paymentNumber, role: 'wide-only' },
  ]
}
