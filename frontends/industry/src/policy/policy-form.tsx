import { ActionForm, useCounty, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { keepPolicy, policyLevels, type Policy } from './policy.graphql.ts'
import { policyInput, policyPlace, policyWritten } from './policy-form.rules.ts'

const refresh = ['IndustryPolicies', 'PolicyOutcomes']

/** Enters a policy with who may apply and what there is to get, or puts one right. */
export function PolicyForm({ policy, onClose }: { policy: Policy | null; onClose: () => void }) {
  const say = useText()
  const { planYear } = useCounty()
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'name', title: say('policy.name'), kind: 'text', required: true, wide: true },
      {
        name: 'level',
        title: say('policy.level'),
        kind: 'choice',
        required: true,
        options: optionsOf(policyLevels, (level) => say(`policyLevel.${level}`)),
      },
      { name: 'documentNumber', title: say('fund.document'), kind: 'text', required: true },
      { name: 'validFrom', title: say('policy.validFrom'), kind: 'day', required: true },
      { name: 'validUntil', title: say('policy.validUntil'), kind: 'day' },
      { name: 'aboveScale', title: say('policy.scale'), kind: 'flag', hint: say('policy.openHint') },
      { name: 'leastGrowth', title: say('policy.leastGrowth'), kind: 'number', unit: '%' },
      { name: 'leastRevenue', title: say('policy.leastRevenue'), kind: 'money', min: 0 },
      { name: 'mostRevenue', title: say('policy.mostRevenue'), kind: 'money', min: 0 },
      { name: 'industries', title: say('policy.industries'), kind: 'text', hint: say('park.industriesHint') },
      { name: 'classes', title: say('policy.classes'), kind: 'text', hint: say('policy.classesHint') },
      { name: 'base', title: say('policy.base'), kind: 'money', min: 0, hint: say('policy.baseHint') },
      { name: 'perPoint', title: say('policy.perPoint'), kind: 'money', min: 0 },
      { name: 'most', title: say('policy.most'), kind: 'money', min: 0 },
    ],
    [say],
  )
  return (
    <ActionForm
      title={policy ? say('policy.correct') : say('policy.add')}
      saveWord={say('save')}
      document={keepPolicy}
      fields={fields}
      start={policy ? policyWritten({ ...policy }) : { level: 'COUNTY', validFrom: `${planYear}-01-01` }}
      also={policy ? { id: policy.id, version: policy.version } : {}}
      toInput={policyInput}
      fromRecord={policyWritten}
      placeOf={policyPlace}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
