import { Link, useFormats, Views } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { Register } from '../register.tsx'
import { useInUnit, useText } from '../words.ts'
import { TraineeList } from './trainee-list.tsx'
import { trainingRegister } from './training.register.ts'
import { useTrainingSteps } from './training-steps.ts'

/** 培训班: a class from opening to the subsidy. */
function TrainingClasses() {
  const say = useText()
  const inUnit = useInUnit()
  const { money } = useFormats()
  const steps = useTrainingSteps()
  const states = codesOf('trainingState').map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
  return (
    <Register
      of={trainingRegister}
      columns={[
        {
          key: 'state',
          title: say('field.state'),
          value: ({ state }) => states.find(({ value }) => value === state)?.label,
        },
        {
          key: 'enrolled',
          title: inUnit(say('training.enrolled'), 'people'),
          value: ({ enrolled }) => enrolled,
          align: 'right',
        },
        {
          key: 'subsidyAmount',
          title: say('field.subsidy'),
          value: ({ subsidyAmount }) => subsidyAmount,
          render: ({ subsidyAmount }) => money(subsidyAmount),
          align: 'right',
          role: 'wide-only',
        },
      ]}
      filters={[{ key: 'state', title: say('field.state'), options: states }]}
      more={({ id }) => (
        <p>
          <Link to={`/m/employment/training/${id}`}>{say('training.openClass')}</Link>
        </p>
      )}
      steps={steps}
    />
  )
}

/** 职业培训 */
export default function TrainingPage() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'class', title: say('register.training.title'), page: <TrainingClasses /> },
        { id: 'trainee', title: say('register.trainee.title'), page: <TraineeList /> },
      ]}
    />
  )
}
