import { formatNumber, useFormats, useMarks } from '@tongchou/frontend-kit'
import { sectorName } from '../product/sector-name.ts'
import { useText, type Text } from '../words.ts'
import type { Policy } from './policy.graphql.ts'

const wan = 10_000

/** Who may apply, in the words of a paper; what the rule does not name is left out. */
function whoOf(say: Text, separator: string, { eligibility }: Policy): string[] {
  const { aboveScale, leastRevenue, mostRevenue, industries, classes, leastGrowth } = eligibility
  return [
    ...(aboveScale === null ? [] : [say(aboveScale ? 'policy.onlyAbove' : 'policy.onlyBelow')]),
    ...(leastRevenue === null ? [] : [say('policy.revenueFrom', { figure: leastRevenue * wan })]),
    ...(mostRevenue === null ? [] : [say('policy.revenueTo', { figure: mostRevenue * wan })]),
    ...(industries
      ? [say('policy.inIndustries', { list: industries.map((code) => sectorName(say, code)).join(separator) })]
      : []),
    ...(classes ? [say('policy.inClasses', { list: classes.join(separator) })] : []),
    ...(leastGrowth === null ? [] : [say('policy.growthFrom', { figure: formatNumber(leastGrowth) })]),
  ]
}

/** What a policy is: its level, paper and term, who may apply and what there is to get. */
export function PolicyText({ policy }: { policy: Policy }) {
  const say = useText()
  const { separator } = useMarks()
  const { fullDay } = useFormats()
  const who = whoOf(say, separator, policy)
  const { reward } = policy
  return (
    <>
      <p className="quiet">
        {say(`policyLevel.${policy.level}`)} · {policy.documentNumber} ·{' '}
        {say('policy.valid', {
          from: fullDay(policy.validFrom),
          until: policy.validUntil ? fullDay(policy.validUntil) : '—',
        })}
      </p>
      <p>
        <span className="quiet">{say('policy.who')}</span> {who.length > 0 ? who.join(separator) : say('policy.all')}
      </p>
      {reward && (
        <p>
          <span className="quiet">{say('policy.what')}</span>{' '}
          {say('policy.rewardRule', {
            base: reward.base * wan,
            perPoint: reward.perPoint * wan,
            most: reward.most * wan,
          })}
        </p>
      )}
    </>
  )
}
