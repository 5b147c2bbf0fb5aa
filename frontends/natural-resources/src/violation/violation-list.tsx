import { RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useProjects } from '../reference/use-projects.ts'
import { useText } from '../words.ts'
import { keepLandViolation, landViolationsQuery, type LandViolation } from './violation.graphql.ts'
import {
  LandViolationFacts,
  useLandViolationColumns,
  useLandViolationSteps,
  useLandViolationTrail,
} from './violation-steps.tsx'

function useFields(): RegisterField<LandViolation>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  const projects = useProjects()
  return useMemo(
    () => [
      { name: 'number', title: say('field.number'), kind: 'text', required: true, column: 'title' },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('landViolationKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'source',
        title: say('field.source'),
        kind: 'choice',
        options: choices('landViolationSource'),
        required: true,
        filter: true,
      },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'place', title: say('field.place'), kind: 'text', required: true, column: 'wide' },
      { name: 'party', title: say('field.party'), kind: 'text', required: true, column: 'wide' },
      { name: 'projectId', title: say('field.projectId'), kind: 'choice', options: projects, wide: true },
      { name: 'parcelId', title: say('field.parcelId'), kind: 'text' },
      { name: 'areaMu', title: say('field.areaMu'), kind: 'number', unit: '亩', min: 0, required: true, sort: true },
      {
        name: 'farmlandMu',
        title: say('field.farmlandMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'shown',
      },
      { name: 'foundOn', title: say('field.foundOn'), kind: 'day', required: true, column: 'wide', sort: true },
      { name: 'dueOn', title: say('field.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'evidence', title: say('field.evidence'), kind: 'long' },
      { name: 'longitude', title: say('field.longitude'), kind: 'number' },
      { name: 'latitude', title: say('field.latitude'), kind: 'number' },
    ],
    [say, choices, townships, projects],
  )
}

/** 国土违法案件: each from finding to closing, every step with its document. */
export default function ViolationList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const choices = useChoices()
  return (
    <RegisterPage
      title={say('violationList.title')}
      document={landViolationsQuery}
      at="landViolations"
      fields={useFields()}
      keep={keepLandViolation}
      permission="natural-resources.record"
      nameOf={(row) => row.number}
      addWord={say('violationList.add')}
      start={{ foundOn: businessDate, township: viewer?.township?.code }}
      columns={useLandViolationColumns()}
      steps={useLandViolationSteps()}
      more={(row) => <LandViolationFacts row={row} />}
      filters={[{ key: 'stage', title: say('stage'), options: choices('landViolationStage') }]}
      history={useLandViolationTrail()}
      fixed={({ stage }) => stage === 'CLOSED'}
      sheet
      empty={{ title: say('violationList.none'), next: say('noneNext') }}
    />
  )
}
