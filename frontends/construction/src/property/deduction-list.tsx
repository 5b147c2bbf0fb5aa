import {
  Facts,
  lampColumn,
  type FormField,
  RegisterPage,
  useCounty,
  useFormats,
  type Column,
  type RegisterField,
  type RegisterPageProps,
  type RegisterStep,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useCompanies } from '../choices.ts'
import { useCodeName, useOptions, useText } from '../words.ts'
import { appealDeduction, decideAppeal, propertyDeductionsQuery, type PropertyDeduction } from './deduction.graphql.ts'
import { NoticeDeduction, useNoticeFields } from './notice-deduction.tsx'

const history = { service: 'construction', type: 'PropertyDeduction' }

/** The columns of the list among what the notice says. */
const shown: Record<string, Pick<RegisterField, 'column'>> = {
  noticeNumber: { column: 'title' },
  companyId: { column: 'shown' },
  points: { column: 'shown' },
  appealBy: { column: 'wide' },
  noticedOn: { column: 'wide' },
  clause: { column: 'optional' },
}

function useDeductionColumns(): Column<PropertyDeduction>[] {
  const say = useText()
  const nameOf = useCodeName()
  return useMemo(
    () => [
      lampColumn<PropertyDeduction>(say('state'), ({ state }) => ({
        light: state === 'APPEALED' ? 'YELLOW' : 'UNKNOWN',
        word: nameOf('PropertyDeductionState', state),
      })),
      {
        key: 'counted',
        title: say('deduction.countedPoints'),
        value: ({ counts, countedPoints }) => (counts ? countedPoints : say('deduction.pendingWord')),
        align: 'right',
      },
    ],
    [say, nameOf],
  )
}

/** The firm’s appeal, and its decision by a head who did not give the notice. */
function useDeductionSteps(): RegisterStep<PropertyDeduction>[] {
  const say = useText()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      {
        title: say('deduction.enterAppeal'),
        permission: 'construction.record',
        when: ({ state, appealBy }) => state === 'NOTICED' && appealBy >= businessDate,
        document: appealDeduction,
        start: { appealedOn: businessDate },
        fields: [
          { name: 'appealedOn', title: say('deduction.appealedOn'), kind: 'day', required: true },
          { name: 'appeal', title: say('deduction.appeal'), kind: 'long', required: true },
        ],
      },
      {
        title: say('deduction.decide'),
        note: say('deduction.decideNote'),
        permission: 'construction.lock',
        when: ({ state }) => state === 'APPEALED',
        document: decideAppeal,
        start: ({ points }) => ({ decidedOn: businessDate, points }),
        fields: (row) => [
          { name: 'decidedOn', title: say('deduction.decidedOn'), kind: 'day', required: true },
          {
            name: 'points',
            title: say('deduction.pointsLeft'),
            kind: 'number',
            required: true,
            min: 0,
            max: row.points,
          },
          { name: 'decision', title: say('deduction.decision'), kind: 'long', required: true },
        ],
      },
    ],
    [say, businessDate],
  )
}

/** What the steps of a deduction give: it stands in the sheet to be read. */
function useGivenFields(): FormField[] {
  const say = useText()
  const optionsOf = useOptions()
  return useMemo(() => {
    const hint = say('deduction.byStepsHint')
    return [
      { name: 'state', title: say('state'), kind: 'choice', options: optionsOf('PropertyDeductionState'), hint },
      { name: 'appealedOn', title: say('deduction.appealedOn'), kind: 'day', hint },
      { name: 'decidedOn', title: say('deduction.decidedOn'), kind: 'day', hint },
      { name: 'effectiveOn', title: say('deduction.effectiveOn'), kind: 'day', hint },
      { name: 'countedPoints', title: say('deduction.countedPoints'), kind: 'number', hint },
    ]
  }, [say, optionsOf])
}

function DeductionMore({ row }: { row: PropertyDeduction }) {
  const say = useText()
  const { fullDay } = useFormats()
  return (
    <Facts
      facts={[
        [say('deduction.appealedOn'), row.appealedOn && fullDay(row.appealedOn)],
        [say('deduction.appeal'), row.appeal],
        [say('deduction.decidedOn'), row.decidedOn && fullDay(row.decidedOn)],
        [say('deduction.decision'), row.decision],
        [say('deduction.effectiveOn'), row.effectiveOn && fullDay(row.effectiveOn)],
        [say('deduction.countedPoints'), row.counts ? row.countedPoints : say('deduction.pendingWord')],
      ]}
    />
  )
}

/** 信用扣分与申诉: told first, counted when the time to appeal is over or the appeal decided. */
export default function PropertyDeductions(given: Partial<RegisterPageProps<PropertyDeduction>>) {
  const say = useText()
  const optionsOf = useOptions()
  const { companies } = useCompanies()
  const [params] = useSearchParams()
  const written = useNoticeFields()
  const fields = written.map((field): RegisterField<PropertyDeduction> => ({ ...field, ...shown[field.name] }))
  const state = params.get('state')
  const companyId = params.get('companyId')
  return (
    <RegisterPage<PropertyDeduction>
      title={say('deduction.title')}
      document={propertyDeductionsQuery}
      at="propertyDeductions"
      fields={fields}
      nameOf={(row) => `${row.company?.name ?? ''} ${row.noticeNumber}`}
      columns={useDeductionColumns()}
      filters={[
        { key: 'companyId', title: say('deduction.company'), options: companies },
        { key: 'state', title: say('state'), options: optionsOf('PropertyDeductionState') },
      ]}
      variables={{ companyId, state: state ? [state] : null }}
      steps={useDeductionSteps()}
      more={(row) => <DeductionMore row={row} />}
      history={history}
      sheet={{
        permission: 'construction.keep',
        fields: [...written, ...useGivenFields()],
        filter: { ...(companyId ? { companyId } : {}), ...(state ? { state: [state] } : {}) },
      }}
      empty={{ title: say('deduction.none'), next: say('deduction.noneNext') }}
      {...given}
    >
      {given.children}
      <NoticeDeduction />
    </RegisterPage>
  )
}
