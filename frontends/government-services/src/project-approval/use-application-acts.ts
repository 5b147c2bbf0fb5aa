import { useCan, useCounty, useSession, type FormField } from '@tongchou/frontend-kit'
import type { Act } from '../acts.tsx'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { advanceProjectApplication, type ProjectApplication } from './project-application.graphql.ts'

type Stage = ProjectApplication['stage']

const moves = ['ACCEPTED', 'GRANTED', 'SUSPENDED', 'REFUSED', 'NOT_ACCEPTED'] as const

/** 受理、中止、恢复、准予、不予: what the authority may do with an application as it stands. */
export function useApplicationActs(row: ProjectApplication): Act[] {
  const say = useText()
  const can = useCan()
  const { optionsOf } = useCodes()
  const { viewer } = useSession()
  const { businessDate } = useCounty()
  const isOwn = can('government-services.answer') && viewer?.department?.code === row.authority
  if (!isOwn && !can('government-services.keep')) return []
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const reason: FormField = { name: 'reason', title: say('field.reason'), kind: 'long', required: true }
  const asked: Partial<Record<Stage, FormField[]>> = {
    SUSPENDED: [
      { name: 'blocker', title: say('field.blocker'), kind: 'choice', options: optionsOf('blocker'), required: true },
      reason,
    ],
    GRANTED: [{ name: 'document', title: say('field.approvalDocument'), kind: 'text', required: true }],
    REFUSED: [reason],
    NOT_ACCEPTED: [reason],
  }
  return moves
    .filter((stage) => row.nextStages.includes(stage))
    .map((stage) => ({
      title: say(`approvalStep.${stage === 'ACCEPTED' && row.stage === 'SUSPENDED' ? 'RESUMED' : stage}`),
      note: stage === 'SUSPENDED' ? say('approval.suspendNote') : row.projectName,
      document: advanceProjectApplication,
      fields: [on, ...(asked[stage] ?? [])],
      start: { on: businessDate },
      also: { id: row.id, version: row.version, stage },
    }))
}
