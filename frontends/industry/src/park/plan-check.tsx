import { Lamp, useAsk } from '@tongchou/frontend-kit'
import { useState, type FormEvent } from 'react'
import { useText } from '../words.ts'
import { breaches, breachesQuery, type Park } from './park.graphql.ts'

/** Whether a project would keep to the plan of a park: its industry, its investment for the land, the land still free. */
export function PlanCheck({ park }: { park: Park }) {
  const say = useText()
  const [asked, setAsked] = useState<Record<string, unknown>>()
  const asks = useAsk<{ park: { planBreaches: string[] } | null }>(
    breachesQuery,
    { id: park.id, ...asked },
    { skip: !asked },
  )
  const found = asked && !asks.loading ? asks.data?.park?.planBreaches : undefined
  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setAsked({
      industryCode: String(form.get('industryCode')).trim().toUpperCase(),
      investment: Number(form.get('investment')),
      landMu: Number(form.get('landMu')),
    })
  }
  const input = (name: string, title: string, type: 'text' | 'number') => (
    <div className="form-field">
      <label htmlFor={`${park.id}-${name}`}>{title}</label>
      <input
        id={`${park.id}-${name}`}
        className="field"
        name={name}
        type={type}
        required
        {...(type === 'number' ? { min: 0, step: 'any' } : { pattern: '\\s*[A-Ta-t]\\d{2,4}\\s*' })}
      />
    </div>
  )
  return (
    <>
      <form className="record-form" aria-label={say('park.check')} onSubmit={check}>
        {input('industryCode', say('park.checkIndustry'), 'text')}
        {input('investment', say('park.checkInvestment'), 'number')}
        {input('landMu', say('park.checkLand'), 'number')}
        <div className="form-foot wide">
          <button type="submit" className="button">
            {say('park.checkWord')}
          </button>
        </div>
      </form>
      <div aria-live="polite">
        {found?.length === 0 && (
          <p className="lamp-GREEN">
            <Lamp light="GREEN" quiet /> {say('park.conforms')}
          </p>
        )}
        {found?.map((code) => {
          const known = breaches.find((each) => each === code)
          return (
            <p key={code} className="lamp-RED">
              <Lamp light="RED" quiet /> {known ? say(`breach.${known}`) : code}
            </p>
          )
        })}
      </div>
    </>
  )
}
