import { Lamp, lampColumn, Panel, Rows, useAsk, useFormats, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useText } from '../words.ts'
import { useProjectName } from './use-projects.ts'
import { pipelineQuery, type PipelinePlace } from './project-stage.graphql.ts'

/** 签约、开工、建成、达效: where each industrial project stands, since when, and who drives it on. */
export function Pipeline() {
  const say = useText()
  const go = useNavigate()
  const projectName = useProjectName()
  const { fullDay } = useFormats()
  const asks = useAsk<{ industrialPipeline: PipelinePlace[] | null }>(pipelineQuery)
  const places = (asks.data?.industrialPipeline ?? []).toSorted(
    (a, b) => Number(b.tooLong) - Number(a.tooLong) || b.days - a.days,
  )
  const columns: Column<PipelinePlace>[] = [
    lampColumn(say('goal.stage'), ({ stage, tooLong }) => ({
      light: tooLong ? 'RED' : stage === 'AT_CAPACITY' ? 'GREEN' : 'YELLOW',
      word: say(`industrialStage.${stage}`),
    })),
    {
      key: 'project',
      title: say('goal.project'),
      value: ({ project }) => project && projectName(project.id),
      role: 'title',
    },
    { key: 'since', title: say('goal.since'), value: ({ since }) => fullDay(since), role: 'wide-only' },
    {
      key: 'days',
      title: say('goal.days'),
      value: ({ days }) => days,
      render: ({ days, tooLong }) => (
        <span className={tooLong ? 'lamp-RED' : undefined}>
          {tooLong && <Lamp light="RED" quiet />} {say('loan.daysLong', { days })}
        </span>
      ),
      align: 'right',
    },
    { key: 'owner', title: say('goal.nextOwner'), value: ({ nextOwner }) => nextOwner, role: 'wide-only' },
    { key: 'blocker', title: say('goal.blocker'), value: ({ blocker }) => blocker },
  ]
  if (!asks.loading && !asks.unavailable && places.length === 0) return null
  return (
    <Panel title={say('goal.pipeline')} asks={asks}>
      <Rows
        label={say('goal.pipeline')}
        rows={places}
        columns={columns}
        rowKey={({ project, stage }) => project?.id ?? stage}
        onOpen={({ project }) => project && void go(`/m/projects/list/${project.id}`)}
      />
    </Panel>
  )
}
