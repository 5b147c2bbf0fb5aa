import { formatNumber, gql, Panel, StageSteps, useAsk, useFormats, useParams } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { RecordPage } from '../record-page.tsx'
import { useText } from '../words.ts'
import type { Trainee } from './trainee.graphql.ts'
import { Trainees } from './trainees.tsx'
import type { TrainingClass } from './training.graphql.ts'
import { trainingRegister } from './training.register.ts'
import { useTrainingSteps } from './training-steps.ts'

const classQuery = gql`
  query TrainingClassInFull($id: ID!) {
    trainingClass(id: $id) {
      id
      version
      name
      trade
      organiser
      township
      hours
      plannedPeople
      opensOn
      endsOn
      subsidyPerPerson
      state
      startedOn
      graduatedOn
      subsidisedOn
      subsidyAmount
      voucher
      enrolled
      trainees {
        id
        version
        classId
        residentId
        attendedHours
        certificateNumber
        jobOn
        completedOn
        resident {
          id
          name
        }
      }
    }
  }
`

interface ClassInFull extends TrainingClass {
  trainees: Trainee[] | null
}

/** From people in the class to certificates, jobs and the subsidy. */
function Sums({ of }: { of: ClassInFull }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const trainees = of.trainees ?? []
  const people = (count: number) => `${formatNumber(count)} ${say('unit.people')}`
  const withNumber = trainees.filter(({ certificateNumber }) => certificateNumber)
  const facts = [
    [say('training.enrolled'), people(of.enrolled)],
    [say('field.plannedPeople'), people(of.plannedPeople)],
    [say('training.completed'), people(trainees.filter(({ completedOn }) => completedOn).length)],
    [say('training.certified'), people(withNumber.length)],
    [say('training.inWork'), people(trainees.filter(({ jobOn }) => jobOn).length)],
    [say('field.classStartedOn'), fullDay(of.startedOn)],
    [say('field.graduatedOn'), fullDay(of.graduatedOn)],
    [say('field.subsidisedOn'), fullDay(of.subsidisedOn)],
    [say('field.subsidy'), money(of.subsidyAmount)],
    [say('field.voucher'), of.voucher ?? '—'],
  ] as const
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One class in full: from enrolment by way of the certificate to the subsidy and the job. */
export default function TrainingDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ trainingClass: ClassInFull | null }>(classQuery, { id })
  const steps = useTrainingSteps()
  return (
    <RecordPage
      of={trainingRegister}
      asks={asks}
      row={asks.data?.trainingClass}
      list="training"
      steps={steps}
      refresh={['TrainingClassInFull', 'TrainingClasses']}
      lead={(row) => (
        <>
          <StageSteps
            label={say('field.state')}
            stages={codesOf('trainingState').map(({ value, word }) => ({ key: value, name: say(`code.${word}`) }))}
            current={row.state}
          />
          <Panel title={say('training.sums')}>
            <Sums of={row} />
          </Panel>
        </>
      )}
    >
      {(row) => (
        <Trainees
          classId={row.id}
          isOver={row.state === 'GRADUATED' || row.state === 'SUBSIDISED'}
          rows={row.trainees ?? []}
        />
      )}
    </RecordPage>
  )
}
