import {
  Facts,
  lampColumn,
  StageSteps,
  useCounty,
  useUnits,
  type FormField,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { codeWord, useCodes } from '../codes.ts'
import { useText } from '../words.ts'
import { advanceRiskClue, type RiskClue } from './risk.graphql.ts'

function useFields(): RegisterField<RiskClue>[] {
  const say = useText()
  const choices = useCodes()
  const { departments, townships } = useUnits()
  return useMemo(
    () => [
      { name: 'title', title: say('risk.name'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'field',
        title: say('risk.field'),
        kind: 'choice',
        required: true,
        options: choices('financialRiskField'),
        column: 'wide',
      },
      {
        name: 'level',
        title: say('risk.level'),
        kind: 'choice',
        options: choices('financialRiskLevel'),
        column: 'shown',
      },
      { name: 'stage', title: say('risk.stage'), kind: 'choice', options: choices('riskClueStage'), column: 'shown' },
      { name: 'department', title: say('risk.department'), kind: 'choice', options: departments, column: 'wide' },
      {
        name: 'reportedBy',
        title: say('risk.reportedBy'),
        kind: 'choice',
        options: [...departments, ...townships],
        column: 'wide',
      },
      { name: 'arisenOn', title: say('risk.arisenOn'), kind: 'day', required: true },
      { name: 'reportedOn', title: say('risk.reportedOn'), kind: 'day', required: true, column: 'shown' },
      { name: 'sign', title: say('risk.sign'), kind: 'long', required: true },
      { name: 'assessedOn', title: say('risk.assessedOn'), kind: 'day' },
      { name: 'disposedOn', title: say('risk.disposedOn'), kind: 'day' },
      { name: 'closedOn', title: say('risk.closedOn'), kind: 'day' },
      { name: 'disposal', title: say('risk.disposal'), kind: 'long' },
    ],
    [say, choices, departments, townships],
  )
}

function Course({ clue }: { clue: RiskClue }) {
  const say = useText()
  const choices = useCodes()
  const days = (count: number | null) => (count === null ? null : say('risk.days', { count }))
  return (
    <>
      <StageSteps
        stages={choices('riskClueStage').map(({ value, label }) => ({ key: value, name: label }))}
        current={clue.stage}
        label={say('risk.stage')}
      />
      <Facts
        facts={[
          [say('risk.daysToReport'), days(clue.daysToReport)],
          [say('risk.daysToAssess'), days(clue.daysToAssess)],
          [say('risk.daysToDispose'), days(clue.daysToDispose)],
        ]}
      />
    </>
  )
}

const asked = ['title', 'field', 'department', 'arisenOn', 'reportedOn', 'sign']

/** Risk clues as a register: what is reported of them, and the next of their four steps. */
export function useRiskRegister() {
  const say = useText()
  const choices = useCodes()
  const { businessDate } = useCounty()
  const fields = useFields()
  const level: FormField = {
    name: 'level',
    title: say('risk.level'),
    kind: 'choice',
    required: true,
    options: choices('financialRiskLevel'),
  }
  const disposal: FormField = { name: 'disposal', title: say('risk.disposal'), kind: 'long', required: true }
  const on: FormField = { name: 'on', title: say('risk.on'), kind: 'day', required: true }
  const step = (next: RiskClue['stage'], title: string, more: FormField[]) => ({
    title,
    permission: 'finance.keep',
    when: ({ nextStage }: RiskClue) => nextStage === next,
    document: advanceRiskClue,
    fields: [on, ...more],
    start: { on: businessDate },
    also: { stage: next },
  })
  return {
    fields,
    asked: fields.filter(({ name }) => asked.includes(name)),
    columns: [
      lampColumn(say('status'), ({ stage, daysOverdue, escalation }: RiskClue) => {
        if (stage === 'CLOSED') return { light: 'GREEN' as const, word: codeWord(say, 'riskClueStage', stage) }
        if (daysOverdue === 0) return { light: 'YELLOW' as const, word: say('risk.inTime') }
        return {
          light: 'RED' as const,
          word: say(escalation > 1 ? 'risk.toLeader' : 'risk.toHead', { days: daysOverdue }),
        }
      }),
    ],
    steps: [
      step('ASSESSED', say('risk.assess'), [level]),
      step('DISPOSED', say('risk.dispose'), [disposal]),
      step('CLOSED', say('risk.close'), []),
    ],
    more: (row: RiskClue) => <Course clue={row} />,
    nameOf: (row: RiskClue) => row.title,
    history: { service: 'finance', type: 'FinancialRiskClue' },
  }
}
