import {
  lampColumn,
  RegisterPage,
  useCounty,
  useFormats,
  useTableState,
  useUnits,
  type Light,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { asIs, optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { Pipeline } from './pipeline.tsx'
import { goalsQuery, industrialStages, keepGoal, type GoalState, type StageGoal } from './project-stage.graphql.ts'
import { quarterOf, quartersAround } from './quarter.rules.ts'
import { useProjectName, useProjects } from './use-projects.ts'

const lamps: Record<GoalState, Light> = { REACHED: 'GREEN', REACHED_LATE: 'YELLOW', OPEN: 'UNKNOWN', MISSED: 'RED' }
const refresh = ['IndustrialPipeline', 'IndustryAlertCounts']
const none = () => ({})

/** 三抓: the goal of each industrial project for each quarter, plan against actual. */
export default function GoalList() {
  const say = useText()
  const { businessDate, planYear } = useCounty()
  const { departments } = useUnits()
  const projects = useProjects()
  const projectName = useProjectName()
  const { quarter } = useFormats()
  const [{ filters }] = useTableState(['quarter'])
  const quarters = useMemo(
    () => quartersAround(planYear).map((value) => ({ value, label: quarter(value) })),
    [planYear, quarter],
  )
  const fields = useMemo<RegisterField<StageGoal>[]>(
    () => [
      {
        name: 'projectId',
        title: say('goal.project'),
        kind: 'choice',
        required: true,
        column: 'title',
        options: projects,
      },
      {
        name: 'quarter',
        title: say('goal.quarter'),
        kind: 'choice',
        required: true,
        column: 'shown',
        options: quarters,
      },
      {
        name: 'stage',
        title: say('goal.stage'),
        kind: 'choice',
        required: true,
        column: 'shown',
        options: optionsOf(industrialStages, (stage) => say(`industrialStage.${stage}`)),
      },
      {
        name: 'department',
        title: say('policy.office'),
        kind: 'choice',
        required: true,
        column: 'wide',
        options: departments,
      },
      { name: 'owner', title: say('plan.owner'), kind: 'text', required: true, column: 'wide' },
      { name: 'reachedOn', title: say('goal.reachedOn'), kind: 'day', column: 'wide' },
      { name: 'blocker', title: say('goal.blocker'), kind: 'long', column: 'wide' },
    ],
    [say, projects, quarters, departments],
  )
  const start = useMemo(() => ({ quarter: quarterOf(businessDate) }), [businessDate])
  return (
    <RegisterPage<StageGoal>
      title={say('goal.title')}
      note={say('goal.note')}
      document={goalsQuery}
      at="projectStageGoals"
      fields={fields}
      columns={[
        lampColumn(say('park.state'), ({ state }) => ({ light: lamps[state], word: say(`goalState.${state}`) })),
      ]}
      filters={[{ key: 'quarter', title: say('goal.quarter'), options: quarters }]}
      filterBy={none}
      variables={filters}
      above={<Pipeline />}
      keep={keepGoal}
      permission="industry.keep"
      nameOf={({ projectId, stage }) =>
        `${projectId ? projectName(projectId.id) : ''} ${say(`industrialStage.${stage}`)}`
      }
      addWord={say('goal.add')}
      start={start}
      toInput={asIs}
      history={{ service: 'industry', type: 'ProjectStageGoal' }}
      refresh={refresh}
      empty={{ title: say('goal.none'), next: say('goal.noneNext') }}
    />
  )
}
