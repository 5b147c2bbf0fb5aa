import { useCounty, useUnits, type FormField, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'
import { closeTaxClue, verifyTaxClue, type Clue } from './clue.graphql.ts'

function useFields(): RegisterField<Clue>[] {
  const say = useText()
  const choices = useCodes()
  const { departments } = useUnits()
  const { projectChoice } = useProjects()
  return useMemo(
    () => [
      { name: 'taxpayer', title: say('taxClue.taxpayer'), kind: 'text', required: true, column: 'title' },
      { name: 'stage', title: say('taxClue.stage'), kind: 'choice', options: choices('taxClueStage'), column: 'shown' },
      {
        name: 'origin',
        title: say('taxClue.origin'),
        kind: 'choice',
        required: true,
        options: choices('taxClueOrigin'),
        column: 'wide',
      },
      {
        name: 'kind',
        title: say('taxClue.kind'),
        kind: 'choice',
        required: true,
        options: choices('revenueKind'),
        column: 'wide',
      },
      {
        name: 'suspectedAmount',
        title: say('taxClue.suspected'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
      },
      { name: 'department', title: say('taxClue.department'), kind: 'choice', options: departments, column: 'wide' },
      { name: 'foundBy', title: say('taxClue.foundBy'), kind: 'choice', options: departments },
      { name: 'foundOn', title: say('taxClue.foundOn'), kind: 'day', required: true },
      { name: 'dueOn', title: say('taxClue.dueOn'), kind: 'day' },
      { name: 'uscc', title: say('taxClue.uscc'), kind: 'text' },
      { name: 'parcelCode', title: say('taxClue.parcelCode'), kind: 'text' },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice },
      { name: 'sign', title: say('taxClue.sign'), kind: 'long', required: true },
      { name: 'verifiedOn', title: say('taxClue.verifiedOn'), kind: 'day' },
      { name: 'verifiedAmount', title: say('taxClue.verifiedAmount'), kind: 'money', column: 'wide' },
      { name: 'finding', title: say('taxClue.finding'), kind: 'long' },
      { name: 'closedOn', title: say('taxClue.closedOn'), kind: 'day' },
      { name: 'recoveredAmount', title: say('taxClue.recoveredAmount'), kind: 'money', column: 'shown' },
      { name: 'basis', title: say('taxClue.basis'), kind: 'text', wide: true },
    ],
    [say, choices, departments, projectChoice],
  )
}

const reported = [
  'taxpayer',
  'origin',
  'kind',
  'suspectedAmount',
  'department',
  'foundOn',
  'dueOn',
  'uscc',
  'parcelCode',
  'projectId',
  'sign',
]

/** Clues as a register: what is reported of them, and how they are checked and closed. */
export function useClueRegister() {
  const say = useText()
  const choices = useCodes()
  const { businessDate } = useCounty()
  const fields = useFields()
  const verifying: FormField[] = [
    { name: 'verifiedOn', title: say('taxClue.verifiedOn'), kind: 'day', required: true },
    {
      name: 'verifiedAmount',
      title: say('taxClue.verifiedAmount'),
      kind: 'money',
      required: true,
      min: 0,
      hint: say('taxClue.verifyHint'),
    },
    { name: 'finding', title: say('taxClue.finding'), kind: 'long', required: true },
  ]
  const closing = ({ nextStages }: Clue): FormField[] => [
    {
      name: 'stage',
      title: say('taxClue.result'),
      kind: 'choice',
      required: true,
      options: choices('taxClueStage').filter(
        ({ value }) => value !== 'VERIFIED' && nextStages.some((stage) => stage === value),
      ),
    },
    { name: 'closedOn', title: say('taxClue.closedOn'), kind: 'day', required: true },
    {
      name: 'recoveredAmount',
      title: say('taxClue.recoveredAmount'),
      kind: 'money',
      hint: say('taxClue.recoveredHint'),
    },
    {
      name: 'basis',
      title: say('taxClue.basis'),
      kind: 'text',
      required: true,
      wide: true,
      hint: say('taxClue.basisHint'),
    },
  ]
  return {
    fields,
    asked: fields.filter(({ name }) => reported.includes(name)),
    steps: [
      {
        title: say('taxClue.verify'),
        permission: 'finance.answer',
        when: ({ nextStages }: Clue) => nextStages.includes('VERIFIED'),
        document: verifyTaxClue,
        fields: verifying,
        start: (row: Clue) => ({ verifiedOn: businessDate, verifiedAmount: row.suspectedAmount }),
      },
      {
        title: say('taxClue.close'),
        permission: 'finance.keep',
        when: ({ nextStages }: Clue) => nextStages.length > 0,
        document: closeTaxClue,
        fields: closing,
        start: (row: Clue) => ({ closedOn: businessDate, recoveredAmount: row.verifiedAmount }),
      },
    ],
  }
}
