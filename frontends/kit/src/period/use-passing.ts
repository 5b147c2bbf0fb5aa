import { useMemo, useState } from 'react'
import { useChange } from '../graph/use-change.ts'
import { notice } from '../pieces/notice.tsx'
import { useUnits } from '../register/use-units.ts'
import { useCan } from '../session/session.ts'
import { doorsOf, stateShown, type Submission } from './period.graphql.ts'
import type { PeriodOffice } from './period-form.ts'
import { passingOf, stepsToPass, type Reach } from './period.rules.ts'
import { usePeriodWords } from './period-words.ts'

/** Passes reports as far as the reviewer may, or gives one back; says why when the service refuses. */
export function usePassing({ service, stepwise = false }: Pick<PeriodOffice, 'service' | 'stepwise'>) {
  const say = usePeriodWords()
  const { nameOf } = useUnits()
  const mayApprove = useCan()(`${service}.lock`)
  const reach = useMemo<Reach>(() => ({ mayApprove, stepwise }), [mayApprove, stepwise])
  const doors = doorsOf(service)
  const options = useMemo(() => ({ refresh: stateShown }), [])
  const review = useChange(doors.review, options)
  const approve = useChange(doors.approve, options)
  const lock = useChange(doors.lock, options)
  const giveBack = useChange(doors.return, options)
  const [running, setRunning] = useState<{ done: number; all: number }>()
  const steps = { review, approve, lock }
  const all = [review, approve, lock, giveBack]
  const of = ({ form, period, unit }: Submission) => ({ form, period, unit })

  /** One after the other; the first refusal ends it and is shown. */
  async function pass(submissions: readonly Submission[]): Promise<boolean> {
    const [first] = submissions
    const last = first && passingOf(first.status, reach)
    for (const each of all) each.clear()
    let done = 0
    for (const each of submissions) {
      setRunning({ done, all: submissions.length })
      let worked = true
      for (const step of stepsToPass(each.status, reach)) worked &&= Boolean(await steps[step].run(of(each)))
      if (!worked) break
      done += 1
    }
    setRunning(undefined)
    if (done > 0 && last) notice(say(`done.${last}`, { count: done }))
    return done === submissions.length
  }
  async function back(submission: Submission, reason: string): Promise<boolean> {
    for (const each of all) each.clear()
    const worked = Boolean(await giveBack.run({ ...of(submission), reason }))
    if (worked) notice(say('backNow', { unit: nameOf(submission.unit) }))
    return worked
  }
  const refusal = all.flatMap((each) => [each.sentence, ...Object.values(each.fields)]).find(Boolean)
  return { pass, back, reach, running, refusal }
}

export type Passing = ReturnType<typeof usePassing>
