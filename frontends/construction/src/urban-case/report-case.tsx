import { ActionForm, useCounty, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useCells } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { reportCase } from './case-steps.graphql.ts'
import { useCaseCategories } from './use-case-categories.ts'

const refresh = ['UrbanCaseList', 'UrbanCaseColumn', 'UrbanCaseBoardSummary']
const MOST_LATITUDE = 90
const MOST_LONGITUDE = 180

interface Reported {
  reportUrbanCase: { id: string } | null
}

/** What is written when a case is collected. */
export function useReportFields(): FormField[] {
  const say = useText()
  const optionsOf = useOptions()
  const categories = useCaseCategories()
  const { cells } = useCells()
  return useMemo(
    () => [
      { name: 'categoryId', title: say('case.category'), kind: 'choice', options: categories, required: true },
      { name: 'gridCellId', title: say('case.gridCell'), kind: 'choice', options: cells, required: true },
      { name: 'place', title: say('case.place'), kind: 'text', required: true },
      { name: 'reportedOn', title: say('case.reportedOn'), kind: 'day', required: true },
      {
        name: 'source',
        title: say('case.source'),
        kind: 'choice',
        options: optionsOf('UrbanCaseSource'),
        required: true,
      },
      { name: 'sourceNumber', title: say('case.sourceNumber'), kind: 'text', hint: say('cases.sourceNumberHint') },
      { name: 'photoBefore', title: say('case.photoBefore'), kind: 'text', hint: say('cases.photoHint') },
      { name: 'latitude', title: say('case.latitude'), kind: 'number', min: -MOST_LATITUDE, max: MOST_LATITUDE },
      { name: 'longitude', title: say('case.longitude'), kind: 'number', min: -MOST_LONGITUDE, max: MOST_LONGITUDE },
      { name: 'description', title: say('case.description'), kind: 'long', required: true },
    ],
    [say, optionsOf, categories, cells],
  )
}

/** 采集: a problem seen in the street, called in or sent on becomes a case, and its time begins to run. */
export default function ReportCase({ onClose }: { onClose: () => void }) {
  const say = useText()
  const go = useNavigate()
  const { businessDate } = useCounty()
  return (
    <ActionForm<Reported>
      title={say('caseBoard.report')}
      note={say('cases.reportNote')}
      document={reportCase}
      fields={useReportFields()}
      start={{ reportedOn: businessDate, source: 'PATROL' }}
      refresh={refresh}
      onClose={onClose}
      onDone={({ reportUrbanCase }) => {
        if (reportUrbanCase) void go(`/m/construction/cases/${reportUrbanCase.id}`)
      }}
    />
  )
}
