import { type RegisterField, useUnits, useCounty, useSession, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useUnitColumn } from '../use-unit-column.ts'
import { useText } from '../words.ts'
import { keepCatchUpPlan, catchUpPlansQuery, type CatchUpPlan } from './catch-up-plan.graphql.ts'

const history = { service: 'finance', type: 'CatchUpPlan' }

function useFields(): RegisterField<CatchUpPlan>[] {
  const say = useText()
  const choices = useCodes()
  const { departments, townships } = useUnits()
  return useMemo(
    () => [
      { name: 'planYear', title: say('common.planYear'), kind: 'number', required: true },
      {
        name: 'township',
        title: say('common.township'),
        kind: 'choice',
        options: townships,
        filter: true,
      },
      {
        name: 'department',
        title: say('common.department'),
        kind: 'choice',
        options: departments,
        filter: true,
        column: 'shown',
      },
      { name: 'owner', title: say('catchUpPlan.owner'), kind: 'text', required: true, column: 'shown' },
      {
        name: 'stage',
        title: say('catchUpPlan.stage'),
        kind: 'choice',
        required: true,
        options: choices('catchUpStage'),
        filter: true,
        column: 'shown',
      },
      { name: 'measures', title: say('catchUpPlan.measures'), kind: 'long', required: true },
      {
        name: 'goalAmount',
        title: say('catchUpPlan.goalAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
      },
      {
        name: 'draftedOn',
        title: say('catchUpPlan.draftedOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'approvedOn', title: say('catchUpPlan.approvedOn'), kind: 'day', column: 'wide' },
    ],
    [say, choices, departments, townships],
  )
}
const refresh = ['FundGrowthBoard']

/** 追赶方案 of units whose funds fell much: drafted by the unit, approved by the bureau. */
export default function CatchUpPlanList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const { nameOf: unitName } = useUnits()
  return (
    <RegisterPage
      title={say('catchUpPlan.title')}
      note={say('catchUpPlan.note')}
      document={catchUpPlansQuery}
      at="catchUpPlans"
      fields={useFields()}
      columns={[useUnitColumn<CatchUpPlan>('title')]}
      keep={keepCatchUpPlan}
      permission="finance.answer"
      nameOf={(row) => unitName(row.township ?? row.department)}
      addWord={say('catchUpPlan.add')}
      start={{
        planYear: Number(businessDate.slice(0, 4)),
        draftedOn: businessDate,
        stage: 'DRAFTED',
        township: viewer?.township?.code,
        department: viewer?.township ? undefined : viewer?.department?.code,
      }}
      refresh={refresh}
      history={history}
      sheet
      empty={{ title: say('catchUpPlan.none'), next: say('catchUpPlan.noneNext') }}
    >
      <Sisters paths={['growth']} />
    </RegisterPage>
  )
}
