import { useMemo, useState } from 'react'
import { useChange } from '../graph/use-change.ts'
import { notice } from '../pieces/notice.tsx'
import { useUnits } from '../register/use-units.ts'
import { doorsOf, stateShown, type Submission } from './period.graphql.ts'
import { goesOn, passingOf, type PassingStep } from './period.rules.ts'
import { usePeriodWords } from './period-words.ts'

interface PassingAt {
  service: string
  /** Whether each step is taken by itself; else one click reviews and approves, where the viewer may do both. */
  stepwise?: boolean | undefined
}

interface Stepped {
  step: Pick<Submission, 'availableSteps'>
}

/** Passes reports as far as the reviewer may, or gives one back; says why when the service refuses. */
export function usePassing({ service, stepwise = false }: PassingAt) {
  const say = usePeriodWords()
  const { nameOf } = useUnits()
  const doors = doorsOf(service)
  const options = useMemo(() => ({ refresh: stateShown }), [])
  const review = useChange<Stepped>(doors.review, options)
  const approve = useChange<Stepped>(doors.approve, options)
  const lock = useChange<Stepped>(doors.lock, options)
  const giveBack = useChange<Stepped>(doors.return, options)
  const [running, setRunning] = useState<{ done: number; all: number }>()
  const steps = { review, approve, lock }
  const all = [review, approve, lock, giveBack]
  const of = ({ form, period, unit }: Submission) => ({ form, period, unit })

  /** What was done with one report by the click; nothing when the service refused. */
  async function passOne(submission: Submission): Promise<PassingStep | 'pass' | undefined> {
    const step = passingOf(submission)
    const answer = step && (await steps[step].run(of(submission)))
    if (!answer) return undefined
    const next = passingOf(answer.step)
    if (!next || !goesOn(step, next, stepwise)) return step
    return (await steps[next].run(of(submission))) && 'pass'
  }
  /** One after the other; the first refusal ends it and is shown. */
  async function pass(submissions: readonly Submission[]): Promise<boolean> {
    let last: PassingStep | 'pass' | undefined
    for (const each of all) each.clear()
    let done = 0
    for (const each of submissions) {
      setRunning({ done, all: submissions.length })
      const told = await passOne(each)
      if (!told) break
      last = told
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
  return { pass, back, running, refusal }
}

export type Passing = ReturnType<typeof usePassing>
