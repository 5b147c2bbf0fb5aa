import { Panel, RegisterPanel, useFormats } from '@tongchou/frontend-kit'
import { sheetFields } from '../register.tsx'
import { useLines } from '../lines.ts'
import { personShape } from '../resident/find-person.ts'
import { useText } from '../words.ts'
import { keepTrainee, type Trainee } from './trainee.graphql.ts'
import { traineeRegister } from './trainee.register.ts'

/** Who is in a class: attendance, certificate, the job after it. */
export function Trainees({ classId, isOver, rows }: { classId: string; isOver: boolean; rows: Trainee[] }) {
  const say = useText()
  const { fullDay } = useFormats()
  const fields = useLines(traineeRegister.lines)
  return (
    <Panel title={say('register.trainee.title')}>
      <RegisterPanel
        {...personShape}
        title={say('register.trainee.title')}
        addWord={say('register.trainee.add')}
        empty={say('register.trainee.none')}
        rows={rows}
        closed={isOver}
        fields={fields}
        columns={[
          {
            key: 'completedOn',
            title: say('field.completedOn'),
            value: ({ completedOn }) => completedOn && fullDay(completedOn),
          },
        ]}
        keep={keepTrainee}
        permission="employment.record"
        nameOf={traineeRegister.nameOf}
        also={{ classId }}
        history={{ service: 'employment', type: 'Trainee' }}
        refresh={['TrainingClassInFull', 'Trainees', 'TrainingClasses']}
        sheet={{ name: 'trainees', fields: sheetFields(fields, say), filter: { classId }, also: { classId } }}
      />
    </Panel>
  )
}
