import { Link, Panel, Rows, useAsk, useFormats, useParams, type Column } from '@tongchou/frontend-kit'
import { codesOf, type CodeList } from '../codes.ts'
import { counted } from '../figure-columns.tsx'
import { RecordPage } from '../record-page.tsx'
import { useInUnit, useText } from '../words.ts'
import { residentRegister, toInput } from './resident.register.ts'
import { personQuery, type PersonInFull } from './resident-detail.graphql.ts'
import { Reveal } from './reveal.tsx'

type Of<Part extends keyof PersonInFull> = NonNullable<PersonInFull[Part]> extends (infer Each)[] ? Each : never

interface PartProps<Each extends { id: string }> {
  title: string
  rows: Each[] | null
  columns: Column<Each>[]
}

/** One kind of thing that was done for a person; none is said in a word. */
function Part<Each extends { id: string }>({ title, rows, columns }: PartProps<Each>) {
  const say = useText()
  return (
    <Panel title={title}>
      {!rows?.length ? (
        <p className="quiet">{say('person.none')}</p>
      ) : (
        <Rows label={title} rows={rows} columns={columns} rowKey={({ id }) => id} />
      )}
    </Panel>
  )
}

function useParts() {
  const say = useText()
  const inUnit = useInUnit()
  const { fullDay } = useFormats()
  const named = (list: CodeList, code: string | null) => {
    const word = codesOf(list).find(({ value }) => value === code)?.word
    return word && say(`code.${word}`)
  }
  const jobs: Column<Of<'jobs'>>[] = [
    { key: 'employer', title: say('field.employer'), value: (row) => row.employer, role: 'title' },
    { key: 'startedOn', title: say('field.startedOn'), value: (row) => fullDay(row.startedOn) },
    { key: 'endedOn', title: say('field.endedOn'), value: (row) => fullDay(row.endedOn) },
    { key: 'endReason', title: say('field.endReason'), value: (row) => named('jobEnd', row.endReason) },
  ]
  const unemployment: Column<Of<'unemployment'>>[] = [
    { key: 'number', title: say('field.jobSeekerNumber'), value: (row) => row.certificateNumber, role: 'title' },
    { key: 'registeredOn', title: say('field.registeredOn'), value: (row) => fullDay(row.registeredOn) },
    { key: 'cancelledOn', title: say('field.cancelledOn'), value: (row) => fullDay(row.cancelledOn) },
  ]
  const training: Column<Of<'training'>>[] = [
    {
      key: 'class',
      title: say('register.training.title'),
      value: (row) => row.class?.name,
      render: (row) => (row.class ? <Link to={`/m/employment/training/${row.class.id}`}>{row.class.name}</Link> : '—'),
      role: 'title',
    },
    { key: 'hours', title: say('field.attendedHours'), value: (row) => row.attendedHours, align: 'right' },
    { key: 'certificate', title: say('field.certificateNumber'), value: (row) => row.certificateNumber },
    { key: 'completedOn', title: say('field.completedOn'), value: (row) => fullDay(row.completedOn) },
    { key: 'jobOn', title: say('field.jobAfterOn'), value: (row) => fullDay(row.jobOn) },
  ]
  const benefits: Column<Of<'benefits'>>[] = [
    { key: 'policy', title: say('field.policyId'), value: (row) => row.policyName, role: 'title' },
    counted('amount', inUnit(say('field.amount'), 'yuan'), (row) => row.amount),
    { key: 'approvedOn', title: say('field.approvedOn'), value: (row) => fullDay(row.approvedOn) },
    { key: 'paidOn', title: say('field.paidOn'), value: (row) => fullDay(row.paidOn) },
  ]
  const insurances: Column<Of<'insurances'>>[] = [
    { key: 'scheme', title: say('field.scheme'), value: (row) => named('scheme', row.scheme), role: 'title' },
    { key: 'obligedOn', title: say('field.obligedOn'), value: (row) => fullDay(row.obligedOn) },
    { key: 'enrolledOn', title: say('field.enrolledOn'), value: (row) => fullDay(row.enrolledOn) },
    { key: 'endedOn', title: say('field.obligationEndedOn'), value: (row) => fullDay(row.endedOn) },
  ]
  return { jobs, unemployment, training, benefits, insurances }
}

/** One person in full: work, training, insurance and every policy he had, so that policies stack knowingly. */
export default function ResidentDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ resident: PersonInFull | null }>(personQuery, { id })
  const columns = useParts()
  return (
    <RecordPage
      of={residentRegister}
      asks={asks}
      row={asks.data?.resident}
      list="residents"
      toInput={toInput}
      refresh={['ResidentInFull', 'Residents']}
      note={({ identityNumber }) => identityNumber}
      acts={(row) => <Reveal of={row} />}
    >
      {(row) => (
        <>
          <Part title={say('register.job.title')} rows={row.jobs} columns={columns.jobs} />
          <Part title={say('register.unemployment.title')} rows={row.unemployment} columns={columns.unemployment} />
          <Part title={say('person.training')} rows={row.training} columns={columns.training} />
          <Part title={say('register.benefit.title')} rows={row.benefits} columns={columns.benefits} />
          <Part title={say('register.account.title')} rows={row.insurances} columns={columns.insurances} />
        </>
      )}
    </RecordPage>
  )
}
