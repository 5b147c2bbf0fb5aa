import {
  MonthlyGrid,
  monthBefore,
  Outage,
  PageHeader,
  Skeleton,
  useAsk,
  useChange,
  useCounty,
  useFormats,
  useParams,
  useSearchParams,
  useSession,
  useUnits,
  type CheckRow,
  type GridRow,
} from '@tongchou/frontend-kit'
import { useEffect, useMemo, useRef } from 'react'
import { codesOf } from '../codes.ts'
import { useText } from '../words.ts'
import { forms, type MonthForm } from './forms.ts'
import { gridRowOf, linesOf, type MonthAnswer } from './month-rows.rules.ts'
import { obligationsQuery, submitPeriod } from './monthly.graphql.ts'

interface Owing {
  employmentObligations: { form: string; period: string; unit: string; status: string | null }[] | null
}

const refresh = { refresh: ['EmploymentOwing'] }
const open = [null, 'DRAFT', 'RETURNED']

/** One unit's month of one form: drafts keep themselves line by line, a submission ends it. */
function UnitMonth({
  form,
  period,
  unit,
  status,
}: {
  form: MonthForm
  period: string
  unit: string
  status: string | null
}) {
  const say = useText()
  const { nameOf } = useUnits()
  const asks = useAsk<MonthAnswer>(form.query, { period, before: monthBefore(period), unit })
  const keep = useChange<Record<string, { id: string; version: number }>>(form.keep)
  const submit = useChange<unknown>(submitPeriod, refresh)
  const known = useRef(new Map<string, { id: string; version: number }>())
  const unitName = nameOf(unit)
  const lines = useMemo(() => {
    const named =
      form.line === 'scheme'
        ? codesOf('scheme').map(({ value, word }) => ({ value, label: say(`code.${word}`) }))
        : [{ value: unit, label: unitName }]
    return linesOf(asks.data ?? {}, named)
  }, [asks.data, form, unit, unitName, say])
  useEffect(() => {
    known.current = new Map(lines.flatMap(({ key, now }) => (now ? [[key, now]] : [])))
  }, [lines])
  const rows = useMemo(() => {
    const keys = form.columns.map(({ key }) => key)
    return lines.map((line) => gridRowOf(line, keys))
  }, [lines, form])
  const columns = form.columns.map(({ key, word, isMoney }) => ({
    key,
    title: say(`field.${word}`),
    ...(isMoney ? { money: true } : { unit: say('unit.people') }),
  }))
  const check: CheckRow = ({ now }) =>
    form.line === 'siteId' && (now.paid ?? 0) > (now.due ?? 0)
      ? [{ level: 'block', field: 'paid', text: say('faults.site-wage.paid-over-due') }]
      : []
  async function keepRow(row: GridRow): Promise<boolean> {
    const held = known.current.get(row.id)
    const values = {
      period,
      ...(form.line === 'siteId' ? { paidOn: row.words?.paidOn || null } : { unit }),
      ...(form.line ? { [form.line]: row.id } : {}),
      ...row.now,
    }
    const saved = await keep.run({ ...(held ? { id: held.id, version: held.version } : {}), values })
    const [kept] = Object.values(saved ?? {})
    if (kept) known.current.set(row.id, kept)
    return kept !== undefined
  }
  async function saveDraft(changed: GridRow[]): Promise<boolean> {
    const whole = changed.filter(
      (row) => check(row).length === 0 && form.columns.every(({ key }) => typeof row.now[key] === 'number'),
    )
    for (const row of whole) if (!(await keepRow(row))) return false
    return true
  }
  if (asks.loading) return <Skeleton rows={8} />
  if (asks.unavailable) return <Outage name={say('monthly.title')} retry={asks.again} />
  const refused = [keep, submit].map((each) => each.sentence ?? Object.values(each.fields)[0]).find(Boolean)
  return (
    <>
      {refused && (
        <p className="form-fault" role="alert">
          {refused}
        </p>
      )}
      {/* Four figures, last month's beside them, and a day are wider than a desk: they move under their own bar. */}
      <div role="region" aria-label={say('monthly.title')} tabIndex={0} style={{ overflowX: 'auto' }}>
        <MonthlyGrid
          title={say('monthly.title')}
          rows={rows}
          columns={columns}
          {...(form.line === 'siteId' ? { texts: [{ key: 'paidOn', title: say('field.paidOn') }] } : {})}
          check={check}
          onDraft={saveDraft}
          onSubmit={async () => Boolean(await submit.run({ form: form.code, period, unit }))}
          readOnly={!open.includes(status)}
        />
      </div>
    </>
  )
}

/** 月报: the month and the unit stand in the address. */
export default function MonthEntry() {
  const say = useText()
  const { month } = useFormats()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const { form: path = '' } = useParams()
  const [params, setParams] = useSearchParams()
  const form = forms[path] ?? forms['employment']
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const asks = useAsk<Owing>(obligationsQuery, { period })
  const owed = (asks.data?.employmentObligations ?? []).filter(
    (each) => each.form === form?.code && each.period === period,
  )
  const unit = params.get('unit') ?? owed.find((each) => each.unit === viewer?.township?.code)?.unit ?? owed[0]?.unit
  const status = owed.find((each) => each.unit === unit)?.status ?? null
  return (
    <>
      <PageHeader title={say('monthly.title')} note={`${month(period)} · ${nameOf(unit)}`}>
        {owed.length > 1 && (
          <label className="filter">
            <span>{say('unitName')}</span>
            <select
              className="field"
              value={unit}
              onChange={(event) => setParams({ period, unit: event.target.value })}
            >
              {owed.map((each) => (
                <option key={each.unit} value={each.unit}>
                  {nameOf(each.unit)}
                </option>
              ))}
            </select>
          </label>
        )}
      </PageHeader>
      {asks.loading && <Skeleton rows={8} />}
      {form && unit && !asks.loading && (
        <UnitMonth key={`${path} ${period} ${unit}`} form={form} period={period} unit={unit} status={status} />
      )}
    </>
  )
}
