import {
  ActionForm,
  formatNumber,
  Lamp,
  PageHeader,
  Panel,
  Rows,
  ServerTable,
  Skeleton,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useUnits,
  type Column,
  type FormField,
} from '@tongchou/frontend-kit'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import {
  areasQuery,
  gaugeCourseQuery,
  gaugesQuery,
  recordArea,
  type FarmlandArea,
  type Gauge,
  type GaugeCourse,
} from './gauge.graphql.ts'
import { daysOf, lightOf, wholeOf } from './gauge.rules.ts'

const GaugeChart = lazy(() => import('./gauge.chart.tsx'))

const signed = (mu: number | null) => (mu === null ? '—' : `${mu > 0 ? '+' : ''}${formatNumber(mu)}`)

function useGaugeColumns(): Column<Gauge>[] {
  const say = useText()
  const { nameOf } = useUnits()
  const figure = (key: keyof Gauge, title: string, isSigned = false, isWide = false): Column<Gauge> => ({
    key,
    title,
    value: (row) => row[key],
    align: 'right',
    ...(isWide ? { role: 'wide-only' as const } : {}),
    render: (row) => {
      const value = row[key]
      const amount = typeof value === 'number' ? value : null
      const text = isSigned ? signed(amount) : formatNumber(amount)
      return <span className={isSigned && (amount ?? 0) < 0 ? 'lamp-RED' : undefined}>{text}</span>
    },
  })
  return [
    {
      key: 'lamp',
      title: say('lamp'),
      value: lightOf,
      render: (row) => <Lamp light={lightOf(row)} />,
      role: 'lamp',
      width: 84,
    },
    {
      key: 'township',
      title: say('field.township'),
      value: ({ township }) => (township ? nameOf(township) : say('gauge.all')),
      role: 'title',
    },
    figure('farmlandMu', say('gauge.farmland'), false, true),
    figure('changeMu', say('gauge.change'), true, true),
    figure('spareMu', say('gauge.spareMu'), true),
    figure('basicFarmlandMu', say('gauge.basic'), false, true),
    figure('basicChangeMu', say('gauge.basicChange'), true, true),
    figure('basicSpareMu', say('gauge.basicSpareMu'), true),
    figure('grade', say('gauge.grade'), false, true),
  ]
}

const shown = ['FarmlandAreas', 'FarmlandGauges', 'FarmlandGaugeCourse']

function Areas() {
  const say = useText()
  const { fullDay } = useFormats()
  const choices = useChoices()
  const can = useCan()
  const { businessDate } = useCounty()
  const { townships, nameOf } = useUnits()
  const [writing, setWriting] = useState(false)
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'township', title: say('field.township'), kind: 'choice', options: townships, required: true },
      { name: 'basic', title: say('gauge.isBasic'), kind: 'flag', required: true },
      { name: 'qualityGrade', title: say('field.qualityGrade'), kind: 'number', min: 1, max: 15, required: true },
      { name: 'areaMu', title: say('gauge.areaFrom'), kind: 'number', unit: '亩', min: 0, required: true },
      { name: 'from', title: say('field.fromDay'), kind: 'day', required: true },
      {
        name: 'reason',
        title: say('gauge.reason'),
        kind: 'choice',
        options: choices('farmlandAreaReason'),
        required: true,
      },
      { name: 'document', title: say('field.document'), kind: 'text', required: true, wide: true },
    ],
    [say, townships, choices],
  )
  const columns: Column<FarmlandArea>[] = [
    { key: 'township', title: say('field.township'), value: ({ township }) => nameOf(township), role: 'title' },
    { key: 'basic', title: say('gauge.isBasic'), value: ({ basic }) => say(basic ? 'yes' : 'no') },
    { key: 'grade', title: say('field.qualityGrade'), value: ({ qualityGrade }) => qualityGrade, align: 'right' },
    { key: 'area', title: say('gauge.areaMu'), value: ({ areaMu }) => areaMu, align: 'right' },
    { key: 'from', title: say('field.fromDay'), value: ({ fromDay }) => fullDay(fromDay), role: 'wide-only' },
    {
      key: 'reason',
      title: say('gauge.reason'),
      value: ({ reason }) => say(`farmlandAreaReason.${reason}`),
      role: 'wide-only',
    },
    { key: 'document', title: say('field.document'), value: ({ document }) => document, role: 'wide-only' },
  ]
  return (
    <Panel title={say('gauge.areaPanel')}>
      {can('natural-resources.keep') && (
        <p className="record-acts no-print">
          <button type="button" className="button primary" onClick={() => setWriting(true)}>
            {say('gauge.record')}
          </button>
        </p>
      )}
      <ServerTable
        title={say('gauge.areas')}
        document={areasQuery}
        at="farmlandAreas"
        columns={columns}
        rowKey={({ id }) => id}
        searchable={false}
        filters={[
          { key: 'township', title: say('field.township'), options: townships },
          {
            key: 'basic',
            title: say('gauge.isBasic'),
            options: [
              { value: 'true', label: say('yes') },
              { value: 'false', label: say('no') },
            ],
          },
        ]}
        sheet={{
          service: 'natural-resources',
          name: 'farmlandAreas',
          title: say('gauge.areas'),
          fields,
          permission: 'natural-resources.keep',
          refresh: shown,
        }}
        empty={{ title: say('gauge.noAreas'), next: say('noneNext') }}
      />
      {writing && (
        <ActionForm
          title={say('gauge.record')}
          note={say('gauge.recordNote')}
          document={recordArea}
          fields={fields}
          start={{ from: businessDate }}
          refresh={shown}
          onClose={() => setWriting(false)}
        />
      )}
    </Panel>
  )
}

/** 耕地红线: what is left above the line, of all together, by township and over the year. */
export default function GaugePage() {
  const say = useText()
  const { area } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<{ farmlandGauges: Gauge[] | null }>(gaugesQuery, { asOf: businessDate })
  const days = useMemo(() => daysOf(businessDate), [businessDate])
  const course = useAsk<GaugeCourse>(gaugeCourseQuery, days)
  const columns = useGaugeColumns()
  const gauges = asks.data?.farmlandGauges ?? []
  const whole = wholeOf(gauges)
  return (
    <>
      <PageHeader title={say('gauge.title')} note={say('gauge.note')} />
      <Panel title={say('gauge.now')} asks={asks}>
        {whole && (
          <p style={{ fontSize: 18 }}>
            <Lamp light={lightOf(whole)} />{' '}
            {say('gauge.sentence', { spare: area(whole.spareMu), basic: area(whole.basicSpareMu) })}
          </p>
        )}
        {gauges.length === 0 ? (
          <p className="quiet">{say('gauge.none')}</p>
        ) : (
          <Rows label={say('gauge.now')} rows={gauges} columns={columns} rowKey={({ township }) => township ?? 'all'} />
        )}
      </Panel>
      <Panel title={say('gauge.course')} asks={course}>
        <Suspense fallback={<Skeleton rows={6} />}>
          {course.data && <GaugeChart course={course.data} today={businessDate} />}
        </Suspense>
      </Panel>
      <Areas />
    </>
  )
}
