import { formatNumber, type PeriodForm } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import { progressQuery, saveProgress, type ProgressMonth, type SavedProgress } from './monthly-report.graphql.ts'
import {
  asCorrection,
  deriveProgress,
  hintsOf,
  idleMonth,
  inputOf,
  lineOf,
  type Hint,
  type ProjectLine,
} from './monthly-report.rules.ts'

/** 项目月度进展: each project a line, the month and the cumulative following from each other. */
export function useProgressForm(): PeriodForm<ProgressMonth, ProjectLine> {
  const say = useText()
  return useMemo(() => {
    const money = (yuan: number | null | undefined) => `${formatNumber(inWan(yuan))} ${say('wan')}`
    const sentenceOf = ({ code }: Hint, { now, last, project }: ProjectLine) =>
      say(`hint.${code}`, {
        now: money(now.cumulative),
        last: money(last.cumulative),
        month: money(now.completed),
        total: money(project.totalInvestment),
        finished: project.completedOn ?? '',
      })
    return {
      code: 'project-progress',
      title: say('report.title'),
      query: progressQuery,
      linesOf: ({ projectProgress }) => projectProgress?.rows.map(lineOf),
      columns: [
        { key: 'completed', title: say('month.completed'), money: true },
        { key: 'cumulative', title: say('report.cumulative'), money: true },
      ],
      texts: [
        { key: 'imageProgress', title: say('month.image'), most: 300 },
        { key: 'note', title: say('note'), most: 300 },
      ],
      derive: deriveProgress,
      fillRest: { word: say('report.idle'), fill: idleMonth },
      check: (line, { period, correcting, told }) =>
        hintsOf(told ? { ...line, warnings: told } : line, period).map((hint) => {
          const { level, field } = correcting ? asCorrection(hint) : hint
          return { level, field, text: sentenceOf(hint, line) }
        }),
      keep: {
        document: saveProgress,
        inputOf: (month, lines) => ({ ...month, rows: lines.map(inputOf) }),
        told: ({ saveProjectProgress }: SavedProgress) =>
          Object.fromEntries(saveProjectProgress.rows.map(({ projectId, warnings }) => [projectId, warnings])),
      },
      sum: 'completed',
      empty: { title: say('report.nothingOwed'), next: say('report.nothingNext') },
    }
  }, [say])
}
