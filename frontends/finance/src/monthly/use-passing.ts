import { notice, useChange } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { stepsToPass } from './month.rules.ts'
import { approvePeriod, lockPeriod, returnPeriod, reviewPeriod, type Submission } from './period.graphql.ts'

const shown = ['FinanceSubmissions', 'FinanceObligations', 'RevenueMonth', 'BudgetSpendingMonth']

/** Passes a report as far as the reviewer may, or gives it back; says why when the service refuses. */
export function usePassing() {
  const say = useText()
  const options = { refresh: shown }
  const review = useChange(reviewPeriod, options)
  const approve = useChange(approvePeriod, options)
  const lock = useChange(lockPeriod, options)
  const giveBack = useChange(returnPeriod, options)
  const doors = { review, approve, lock }
  const of = ({ form, period, unit }: Submission) => ({ form, period, unit })
  const refused = [review, approve, lock, giveBack].flatMap((each) => [each.sentence, ...Object.values(each.fields)])

  async function pass(submission: Submission): Promise<boolean> {
    const steps = stepsToPass(submission.status)
    for (const step of steps) if (!(await doors[step].run(of(submission)))) return false
    notice(say(steps.includes('lock') ? 'review.lockedNow' : 'review.passed'))
    return true
  }
  async function back(submission: Submission, reason: string): Promise<boolean> {
    const done = Boolean(await giveBack.run({ ...of(submission), reason }))
    if (done) notice(say('review.returned'))
    return done
  }
  return { pass, back, refusal: refused.find(Boolean) }
}
