import { Link, RegisterPage, useFormats } from '@tongchou/frontend-kit'
import { useLines } from '../lines.ts'
import { useText } from '../words.ts'
import type { Trainee } from './trainee.graphql.ts'
import { traineeRegister } from './trainee.register.ts'

/** 培训学员 of all classes, to be read: the people behind the number of those trained. They are entered in their class. */
export function TraineeList() {
  const say = useText()
  const { fullDay } = useFormats()
  const { type, document, at, nameOf, lines } = traineeRegister
  return (
    <RegisterPage<Trainee>
      title={say('register.trainee.title')}
      note={say('training.traineesNote')}
      document={document}
      at={at}
      fields={useLines(lines)}
      columns={[
        { key: 'class', title: say('register.training.title'), value: ({ class: of }) => of?.name ?? null },
        {
          key: 'completedOn',
          title: say('field.completedOn'),
          value: ({ completedOn }) => completedOn,
          render: ({ completedOn }) => completedOn && fullDay(completedOn),
        },
      ]}
      nameOf={nameOf}
      more={({ classId }) => (
        <p>
          <Link to={`/m/employment/training/${classId}`}>{say('training.openClass')}</Link>
        </p>
      )}
      history={{ service: 'employment', type }}
      empty={{ title: say('register.trainee.none'), next: null }}
    />
  )
}
