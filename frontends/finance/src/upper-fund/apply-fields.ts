import { useUnits, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'

/** What is written when a unit asks for money from above. */
export function useApplyFields(): FormField[] {
  const say = useText()
  const choices = useCodes()
  const { departments, townships } = useUnits()
  const { projectChoice } = useProjects()
  return useMemo(
    () => [
      { name: 'name', title: say('fund.name'), kind: 'text', required: true, wide: true },
      { name: 'kind', title: say('fund.kind'), kind: 'choice', required: true, options: choices('upperFundKind') },
      {
        name: 'source',
        title: say('fund.source'),
        kind: 'choice',
        required: true,
        options: choices('upperFundSource'),
      },
      {
        name: 'township',
        title: say('common.township'),
        kind: 'choice',
        options: townships,
        hint: say('fund.oneUnit'),
      },
      { name: 'department', title: say('common.department'), kind: 'choice', options: departments },
      { name: 'amount', title: say('fund.appliedAmount'), kind: 'money', required: true, min: 0 },
      { name: 'appliedOn', title: say('fund.appliedOn'), kind: 'day', required: true },
      {
        name: 'projectBound',
        title: say('fund.projectBound'),
        kind: 'flag',
        required: true,
        hint: say('fund.boundHint'),
      },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice },
      { name: 'ecoIndustry', title: say('fund.ecoIndustry'), kind: 'choice', options: choices('fundEcoIndustry') },
      { name: 'weakLink', title: say('fund.weakLink'), kind: 'flag', required: true },
    ],
    [say, choices, departments, townships, projectChoice],
  )
}
