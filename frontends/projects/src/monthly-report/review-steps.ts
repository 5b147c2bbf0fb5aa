import { notice, useChange } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import { approvePeriod, form, lockPeriod, returnPeriod, reviewPeriod } from './monthly-report.graphql.ts'

const refreshAll = { refresh: ['ProjectSubmissions', 'ProjectsObligations'] }

export type PassingStep = 'review' | 'approve' | 'lock'

/** The steps a head takes with reports, one unit or many, and what stood against the last one. */
export function useReviewSteps(period: string) {
  const say = useText()
  const review = useChange<unknown>(reviewPeriod, refreshAll)
  const approve = useChange<unknown>(approvePeriod, refreshAll)
  const lock = useChange<unknown>(lockPeriod, refreshAll)
  const giveBack = useChange<unknown>(returnPeriod, refreshAll)
  const [running, setRunning] = useState<{ done: number; total: number }>()
  const steps = { review, approve, lock }

  /** One after the other; the first refusal ends it and is shown. */
  async function take(step: PassingStep, units: readonly string[]): Promise<boolean> {
    setRunning({ done: 0, total: units.length })
    let done = 0
    for (const unit of units) {
      if (!(await steps[step].run({ form, period, unit }))) break
      done += 1
      setRunning({ done, total: units.length })
    }
    setRunning(undefined)
    if (done > 0) notice(say(`review.did.${step}`, { count: done }))
    return done === units.length
  }

  async function send(unit: string, reason: string): Promise<boolean> {
    const worked = Boolean(await giveBack.run({ form, period, unit, reason }))
    if (worked) notice(say('review.did.return'))
    return worked
  }

  const all = [review, approve, lock, giveBack]
  return {
    take,
    giveBack: send,
    running,
    sentence: all.map((each) => each.sentence ?? Object.values(each.fields)[0]).find(Boolean),
  }
}
