import { defineWidget, gql, ObligationLine, Outage, Skeleton, useAsk, useCounty } from '@tongchou/frontend-kit'
import type { ReactNode } from 'react'
import { useText } from './words.ts'

interface Due {
  daysLeft: number | null
  promisedDueOn: string
}

interface Asked {
  stage: string
  answerDueOn: string
}

interface Repair {
  stage: string | null
  dueOn: string | null
}

interface Approval {
  stage: string
  dueOn: string | null
}

interface Work {
  dueServiceCases: { totalCount: number; nodes: Due[] } | null
  serviceCaseJoints: { totalCount: number; nodes: { dueOn: string | null }[] } | null
  serviceEvaluations: { nodes: Repair[] } | null
  dataSharesAsked: Asked[] | null
  projectApplications: { totalCount: number; nodes: Approval[] } | null
}

const workQuery = gql`
  query GovernmentServicesWork {
    dueServiceCases(first: 200) {
      totalCount
      nodes {
        id
        daysLeft
        promisedDueOn
      }
    }
    serviceCaseJoints(first: 200, waiting: true) {
      totalCount
      nodes {
        id
        dueOn
      }
    }
    serviceEvaluations(first: 200, orderBy: DUE_ON, direction: DESC, filter: { poor: true }) {
      nodes {
        id
        stage
        dueOn
      }
    }
    dataSharesAsked {
      id
      stage
      answerDueOn
    }
    projectApplications(first: 200, orderBy: DUE_ON, direction: ASC, filter: { stage: ACCEPTED }) {
      totalCount
      nodes {
        id
        stage
        dueOn
      }
    }
  }
`

const earliest = (days: readonly (string | null)[]): string | undefined =>
  days.filter((day): day is string => day !== null).toSorted()[0]

interface Line {
  key: 'cases' | 'joints' | 'repairs' | 'asked' | 'approvals'
  count: number
  progress?: ReactNode
  due: string | undefined
  to: string
}

function useLinesOwed(work: Work | undefined): Line[] {
  const say = useText()
  const { businessDate } = useCounty()
  if (!work) return []
  const cases = work.dueServiceCases?.nodes ?? []
  const late = cases.filter(({ daysLeft }) => (daysLeft ?? 0) < 0).length
  const joints = work.serviceCaseJoints?.nodes ?? []
  const repairs = (work.serviceEvaluations?.nodes ?? []).filter(({ stage }) => stage !== null && stage !== 'CLOSED')
  const asked = (work.dataSharesAsked ?? []).filter(({ stage }) => stage === 'REQUESTED')
  const approvals = work.projectApplications?.nodes ?? []
  const lateOf = (count: number) => (count > 0 ? say('work.late', { count }) : undefined)
  const lateDays = (days: readonly (string | null)[]) => days.filter((day) => day !== null && day < businessDate).length
  return [
    {
      key: 'cases',
      count: work.dueServiceCases?.totalCount ?? 0,
      progress: lateOf(late),
      due: earliest(cases.map(({ promisedDueOn }) => promisedDueOn)),
      to: 'today',
    },
    {
      key: 'joints',
      count: work.serviceCaseJoints?.totalCount ?? 0,
      progress: lateOf(lateDays(joints.map(({ dueOn }) => dueOn))),
      due: earliest(joints.map(({ dueOn }) => dueOn)),
      to: 'today',
    },
    {
      key: 'repairs',
      count: repairs.length,
      progress: lateOf(lateDays(repairs.map(({ dueOn }) => dueOn))),
      due: earliest(repairs.map(({ dueOn }) => dueOn)),
      to: 'evaluations',
    },
    {
      key: 'asked',
      count: asked.length,
      progress: lateOf(lateDays(asked.map(({ answerDueOn }) => answerDueOn))),
      due: earliest(asked.map(({ answerDueOn }) => answerDueOn)),
      to: 'sharing?view=asked',
    },
    {
      key: 'approvals',
      count: work.projectApplications?.totalCount ?? 0,
      progress: lateOf(lateDays(approvals.map(({ dueOn }) => dueOn))),
      due: earliest(approvals.map(({ dueOn }) => dueOn)),
      to: 'approvals?stage=ACCEPTED',
    },
  ]
}

/** What is owed at the windows and in the departments: cases near their day, parts that wait, repairs, requests, approvals. */
export default defineWidget(() => {
  const say = useText()
  const asks = useAsk<Work>(workQuery)
  const lines = useLinesOwed(asks.data).filter(({ count }) => count > 0)
  if (asks.loading) return <Skeleton rows={2} />
  if (!asks.data) return asks.faults.length > 0 ? <Outage name={say('work.title')} retry={asks.again} /> : null
  if (lines.length === 0) return null
  return (
    <ul aria-label={say('work.title')}>
      {lines.map(({ key, count, progress, due, to }) => (
        <ObligationLine
          key={key}
          name={say(`work.${key}`)}
          amount={say('work.count', { count })}
          progress={progress}
          due={due}
          action={say(`workAct.${key}`)}
          to={`/m/government-services/${to}`}
          primary={Boolean(progress)}
        />
      ))}
    </ul>
  )
})
