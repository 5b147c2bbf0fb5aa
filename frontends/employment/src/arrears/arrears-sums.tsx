import { formatNumber, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { ArrearsCase } from './arrears.graphql.ts'

/** What is owed, paid and left, by sum and by persons. */
export function Sums({ of }: { of: ArrearsCase }) {
  const say = useText()
  const { money } = useFormats()
  const persons = of.confirmedPersons ?? of.claimedPersons ?? 0
  const cleared = of.personsCleared ?? 0
  const people = (count: number) => `${formatNumber(count)} ${say('unit.people')}`
  return (
    <dl className="facts">
      <div>
        <dt>{say(of.confirmedOn ? 'arrears.confirmed' : 'arrears.claimed')}</dt>
        <dd>
          {money(of.confirmedAmount ?? of.claimedAmount)} · {people(persons)}
        </dd>
      </div>
      <div>
        <dt>{say('field.recovered')}</dt>
        <dd>
          {money(of.recovered)} · {people(cleared)}
        </dd>
      </div>
      <div>
        <dt>{say('field.outstanding')}</dt>
        <dd>
          <b className={of.outstanding ? 'lamp-RED' : undefined}>{money(of.outstanding)}</b> ·{' '}
          {people(Math.max(0, persons - cleared))}
        </dd>
      </div>
    </dl>
  )
}
