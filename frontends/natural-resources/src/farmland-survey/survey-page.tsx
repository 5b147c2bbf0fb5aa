import {
  ActionForm,
  formatNumber,
  monthBefore,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useSearchParams,
  useUnits,
  type Column,
  type FormField,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useText } from '../words.ts'
import { PeriodSteps, openSteps } from './period-steps.tsx'
import { saveSurvey, surveysQuery, type Submission, type SurveyRow } from './survey.graphql.ts'

interface Data {
  farmlandSurveys: SurveyRow[] | null
  naturalResourcesSubmissions: { nodes: Submission[] } | null
}

function useColumns(submissions: readonly Submission[]): Column<SurveyRow>[] {
  const say = useText()
  const { nameOf } = useUnits()
  const difference = (mu: number | null) =>
    mu === null ? '—' : <span className={mu < 0 ? 'lamp-RED' : undefined}>{formatNumber(mu)}</span>
  const statusOf = ({ township }: SurveyRow) => submissions.find(({ unit }) => unit === township)?.status
  return [
    { key: 'township', title: say('field.township'), value: ({ township }) => nameOf(township), role: 'title' },
    { key: 'recorded', title: say('survey.recorded'), value: ({ recordedMu }) => recordedMu, align: 'right' },
    { key: 'found', title: say('survey.foundMu'), value: ({ survey }) => survey?.farmlandMu, align: 'right' },
    {
      key: 'difference',
      title: say('survey.difference'),
      value: ({ differenceMu }) => differenceMu,
      render: ({ differenceMu }) => difference(differenceMu),
      align: 'right',
    },
    {
      key: 'basicDifference',
      title: say('survey.basicDifference'),
      value: ({ basicDifferenceMu }) => basicDifferenceMu,
      render: ({ basicDifferenceMu }) => difference(basicDifferenceMu),
      align: 'right',
      role: 'wide-only',
    },
    { key: 'note', title: say('note'), value: ({ survey }) => survey?.note, role: 'wide-only' },
    {
      key: 'status',
      title: say('field.state'),
      value: (row) => {
        const status = statusOf(row)
        return status ? say(`submissionStatus.${status}`) : say('survey.open')
      },
    },
  ]
}

/** 耕地保护月度核查: what each township found on the ground beside the records, from entry to lock. */
export default function SurveyPage() {
  const say = useText()
  const can = useCan()
  const { month } = useFormats()
  const { businessDate } = useCounty()
  const { nameOf } = useUnits()
  const [params, setParams] = useSearchParams()
  const period = params.get('period') ?? monthBefore(businessDate.slice(0, 7))
  const asks = useAsk<Data>(surveysQuery, { period })
  const rows = asks.data?.farmlandSurveys ?? []
  const submissions = asks.data?.naturalResourcesSubmissions?.nodes ?? []
  const submissionOf = (township: string) => submissions.find(({ unit }) => unit === township)
  // A township that waits for nobody here is told by the table alone.
  const moving = rows.filter(({ township, survey }) => {
    const submission = submissionOf(township)
    return survey !== null && (openSteps(submission).length > 0 || Boolean(submission?.reason))
  })
  const [open, setOpen] = useState<SurveyRow>()
  const columns = useColumns(submissions)
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'farmlandMu', title: say('survey.found'), kind: 'number', unit: '亩', min: 0, required: true },
      { name: 'basicFarmlandMu', title: say('survey.basicFound'), kind: 'number', unit: '亩', min: 0, required: true },
      { name: 'note', title: say('survey.note'), kind: 'long' },
    ],
    [say],
  )
  return (
    <>
      <PageHeader title={say('survey.title')} note={month(period)}>
        <button type="button" className="button" onClick={() => setParams({ period: monthBefore(period) })}>
          {say('survey.before')}
        </button>
        {period < businessDate.slice(0, 7) && (
          <button type="button" className="button" onClick={() => setParams({})}>
            {say('survey.latest')}
          </button>
        )}
      </PageHeader>
      <Panel title={say('survey.rows')} asks={asks}>
        {rows.length === 0 ? (
          <p className="quiet">{say('survey.none')}</p>
        ) : (
          <Rows
            label={say('survey.rows')}
            rows={rows}
            columns={columns}
            rowKey={({ township }) => township}
            onOpen={can('natural-resources.record') ? setOpen : undefined}
          />
        )}
      </Panel>
      {moving.length > 0 && (
        <Panel title={say('survey.steps')} asks={asks}>
          {moving.map(({ township, survey }) => (
            <PeriodSteps
              key={township}
              unit={township}
              period={period}
              isEntered={survey !== null}
              submission={submissionOf(township)}
            />
          ))}
        </Panel>
      )}
      {open && (
        <ActionForm
          title={`${nameOf(open.township)} · ${month(period)}`}
          saveWord={say('survey.save')}
          document={saveSurvey}
          fields={fields}
          start={{
            farmlandMu: open.survey?.farmlandMu ?? open.recordedMu,
            basicFarmlandMu: open.survey?.basicFarmlandMu ?? open.recordedBasicMu,
            note: open.survey?.note,
          }}
          also={{ township: open.township, period, ...(open.survey ? { version: open.survey.version } : {}) }}
          refresh={['FarmlandSurveys']}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
