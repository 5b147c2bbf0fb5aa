import { notice, useChange } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import {
  approvePeriod,
  lockPeriod,
  operationForm,
  returnPeriod,
  reviewPeriod,
  type Submission,
} from './monthly-operation.graphql.ts'
import { stepsToPass } from './review.rules.ts'

const shown = ['IndustrySubmissions', 'IndustryObligations', 'EnterpriseOperations']

/** Passes a report as far as the reviewer may, or gives it back; says why when the service refuses. */
export function usePassing() {
  const say = useText()
  const review = useChange(reviewPeriod, { refresh: shown })
  const approve = useChange(approvePeriod, { refresh: shown })
  const lock = useChange(lockPeriod, { refresh: shown })
  const giveBack = useChange(returnPeriod, { refresh: shown })
  const doors = { review, approve, lock }
  const of = ({ period, unit }: Submission) => ({ form: operationForm, period, unit })
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
