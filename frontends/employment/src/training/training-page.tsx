import { RegisterPanel, useAsk, useCounty, type FormField } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { useLines } from '../lines.ts'
import { Register } from '../register.tsx'
import { personShape } from '../resident/find-person.ts'
import { useText } from '../words.ts'
import { keepTrainee, traineesQuery, type Trainee } from './trainee.graphql.ts'
import { traineeRegister } from './trainee.register.ts'
import type { TrainingClass } from './training.graphql.ts'
import { trainingRegister } from './training.register.ts'
import { graduateTrainingClass, startTrainingClass, subsidiseTrainingClass } from './training-steps.graphql.ts'

/** Who is in a class: attendance, certificate, the job after it. */
function Trainees({ classId }: { classId: string }) {
  const say = useText()
  const fields = useLines(traineeRegister.lines)
  const filter = { classId }
  const asks = useAsk<{ trainees: { nodes: Trainee[] } | null }>(traineesQuery, { first: 200, filter })
  return (
    <RegisterPanel
      {...personShape}
      title={say('register.trainee.title')}
      addWord={say('register.trainee.add')}
      empty={say('register.trainee.none')}
      rows={asks.data?.trainees?.nodes ?? []}
      fields={fields}
      keep={keepTrainee}
      permission="employment.record"
      nameOf={traineeRegister.nameOf}
      also={{ classId }}
      history={{ service: 'employment', type: 'Trainee' }}
      refresh={['Trainees', 'TrainingClasses']}
    />
  )
}

/** 职业培训: a class from opening to the subsidy. */
export default function TrainingPage() {
  const say = useText()
  const { businessDate } = useCounty()
  const states = codesOf('trainingState').map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const inState = (state: TrainingClass['state']) => (row: TrainingClass) => row.state === state
  const start = { on: businessDate }
  return (
    <Register
      of={trainingRegister}
      columns={[
        {
          key: 'state',
          title: say('field.state'),
          value: ({ state }) => states.find(({ value }) => value === state)?.label,
        },
      ]}
      filters={[{ key: 'state', title: say('field.state'), options: states }]}
      more={({ id }) => <Trainees classId={id} />}
      steps={[
        {
          title: say('act.start'),
          permission: 'employment.record',
          when: inState('OPEN'),
          document: startTrainingClass,
          fields: [on],
          start,
        },
        {
          title: say('act.graduate'),
          permission: 'employment.record',
          when: inState('RUNNING'),
          document: graduateTrainingClass,
          fields: [on],
          start,
        },
        {
          title: say('act.subsidise'),
          permission: 'employment.keep',
          when: inState('GRADUATED'),
          document: subsidiseTrainingClass,
          fields: [
            on,
            { name: 'amount', title: say('field.subsidy'), kind: 'money', required: true },
            { name: 'voucher', title: say('field.voucher'), kind: 'text', required: true },
          ],
          start,
        },
      ]}
    />
  )
}
