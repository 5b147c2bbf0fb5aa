import { ActionForm, useCounty, useUnits, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useText } from '../words.ts'
import { routeServiceCase } from './case-steps.graphql.ts'
import type { ServiceCaseInFull } from './case.graphql.ts'

const refresh = ['ServiceCaseInFull', 'ServiceCasesToday']
const MOST_PARTS = 8

const part = (written: FormValues, at: number) => ({
  department: written[`department${at}`],
  name: written[`name${at}`],
  days: written[`days${at}`],
  ordinal: written[`ordinal${at}`],
})

/** The parts of the form that name a department, as the joints of the route. */
function routeInput({ caseId, on, ...written }: FormValues): FormValues {
  const parts = Array.from({ length: MOST_PARTS }, (_, at) => part(written, at))
  return { caseId, on, joints: parts.filter(({ department }) => department) }
}

const places: Readonly<Record<string, string>> = {
  joints: 'department0',
  department: 'department0',
  days: 'days0',
  name: 'name0',
}

function useFields(parts: number): FormField[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'on', title: say('case.routedOn'), kind: 'day' as const, required: true, wide: true },
      ...Array.from({ length: parts }, (_, at): FormField[] => [
        {
          name: `department${at}`,
          title: say('case.partDepartment', { at: at + 1 }),
          kind: 'choice',
          options: departments,
          required: true,
        },
        { name: `name${at}`, title: say('case.partName', { at: at + 1 }), kind: 'text', required: true },
        {
          name: `days${at}`,
          title: say('case.partDays', { at: at + 1 }),
          kind: 'number',
          unit: say('unit.workingDays'),
          min: 0,
          required: true,
        },
        {
          name: `ordinal${at}`,
          title: say('case.partPlace', { at: at + 1 }),
          kind: 'number',
          min: 1,
          required: true,
        },
      ]).flat(),
    ],
    [say, departments, parts],
  )
}

/** 一窗受理: gives each department its part of a case; parts of one place run side by side. */
export function RouteCase({ row, onClose }: { row: ServiceCaseInFull; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const [parts, setParts] = useState(2)
  const fields = useFields(parts)
  const ordinals = Object.fromEntries(Array.from({ length: MOST_PARTS }, (_, at) => [`ordinal${at}`, at + 1]))
  return (
    <ActionForm
      title={say('step.route')}
      note={
        <>
          <p className="quiet">{say('case.routeNote')}</p>
          <p className="record-acts">
            <button type="button" className="button" disabled={parts >= MOST_PARTS} onClick={() => setParts(parts + 1)}>
              {say('case.partMore')}
            </button>
            <button type="button" className="button" disabled={parts <= 1} onClick={() => setParts(parts - 1)}>
              {say('case.partFewer')}
            </button>
          </p>
        </>
      }
      document={routeServiceCase}
      fields={fields}
      start={{ on: businessDate, ...ordinals }}
      also={{ caseId: row.id }}
      toInput={routeInput}
      placeOf={(field) => places[field] ?? field}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
