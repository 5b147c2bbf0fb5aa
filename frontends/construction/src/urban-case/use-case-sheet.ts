import { useUnits, type FormField, type SheetShape } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useOptions, useText } from '../words.ts'
import { useReportFields } from './report-case.tsx'

const refresh = ['UrbanCaseList', 'UrbanCaseColumn', 'UrbanCaseBoardSummary']

/** 城管案件 as a spreadsheet: cases are collected by it; what their steps give stands in it to be read. */
export function useCaseSheet(filter: Record<string, unknown>): SheetShape {
  const say = useText()
  const optionsOf = useOptions()
  const { departments } = useUnits()
  const written = useReportFields()
  const given = useMemo((): FormField[] => {
    const hint = say('case.byStepsHint')
    return [
      { name: 'number', title: say('case.number'), kind: 'text', hint },
      { name: 'state', title: say('state'), kind: 'choice', options: optionsOf('UrbanCaseState'), hint },
      { name: 'department', title: say('case.department'), kind: 'choice', options: departments, hint },
      { name: 'stepDueOn', title: say('case.stepDueOn'), kind: 'day', hint },
      { name: 'closeDueOn', title: say('case.closeDueOn'), kind: 'day', hint },
      { name: 'handledOn', title: say('case.handledOn'), kind: 'day', hint },
      { name: 'returns', title: say('case.returns'), kind: 'number', hint },
      { name: 'closedOn', title: say('case.closedOn'), kind: 'day', hint },
    ]
  }, [say, optionsOf, departments])
  return {
    service: 'construction',
    name: 'urbanCases',
    title: say('case.title'),
    fields: [...written, ...given],
    permission: 'construction.record',
    filter,
    refresh,
  }
}
