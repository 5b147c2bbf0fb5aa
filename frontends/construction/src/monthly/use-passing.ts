import { notice, useCan, useChange } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import {
  approvePeriod,
  lockPeriod,
  monthShown,
  returnPeriod,
  reviewPeriod,
  type Submission,
} from './monthly.graphql.ts'
import { stepsToPass } from './monthly.rules.ts'

/** Passes a report as far as the reviewer may, or gives it back; says why when the service refuses. */
export function usePassing() {
  const say = useText()
  const mayApprove = useCan()('construction.lock')
  const options = { refresh: monthShown }
  const review = useChange(reviewPeriod, options)
  const approve = useChange(approvePeriod, options)
  const lock = useChange(lockPeriod, options)
  const giveBack = useChange(returnPeriod, options)
  const doors = { review, approve, lock }
  const of = ({ form, period, unit }: Submission) => ({ form, period, unit })
  const refused = [review, approve, lock, giveBack].flatMap((each) => [each.sentence, ...Object.values(each.fields)])

  async function pass(submission: Submission): Promise<boolean> {
    const steps = stepsToPass(submission.status, mayApprove)
    for (const step of steps) if (!(await doors[step].run(of(submission)))) return false
    const last = steps.at(-1)
    if (last) notice(say(`monthly.done.${last}`))
    return true
  }
  async function back(submission: Submission, reason: string): Promise<boolean> {
    const done = Boolean(await giveBack.run({ ...of(submission), reason }))
    if (done) notice(say('monthly.done.return'))
    return done
  }
  return { pass, back, mayApprove, refusal: refused.find(Boolean) }
}
