import {
  gql,
  lampColumn,
  PageHeader,
  ServerTable,
  useCounty,
  useFormats,
  useTableState,
  type Column,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useText } from '../words.ts'
import type { Plan } from './enterprise-plan.graphql.ts'

type PlanRow = Omit<Plan, 'version' | 'latestReview' | 'reviewedOn' | 'reviewDays'> & {
  enterprise: { uscc: string; name: string | null } | null
}

const plansQuery = gql`
  query EnterprisePlanList($first: Int!, $offset: Int, $direction: Direction! = DESC, $open: Boolean) {
    enterprisePlans(first: $first, offset: $offset, direction: $direction, open: $open) {
      totalCount
      nodes {
        id
        openedOn
        cause
        measures
        owner
        nextReviewOn
        closedOn
        result
        enterprise {
          uscc
          name
        }
      }
    }
  }
`

/** 一企一策: every plan of the county, what it does, when it is looked at again, and what came of it. */
export default function PlanList() {
  const say = useText()
  const go = useNavigate()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const [{ filters }] = useTableState(['open'])
  const overdue = ({ nextReviewOn }: PlanRow) => nextReviewOn !== null && nextReviewOn < businessDate
  const columns: Column<PlanRow>[] = [
    lampColumn(say('park.state'), (plan) => {
      if (plan.closedOn) return { light: 'GREEN', word: say('plan.isClosed') }
      return overdue(plan)
        ? { light: 'RED', word: say('plan.isOverdue') }
        : { light: 'YELLOW', word: say('plan.isOpen') }
    }),
    { key: 'enterprise', title: say('enterprise.name'), value: ({ enterprise }) => enterprise?.name, role: 'title' },
    { key: 'cause', title: say('plan.cause'), value: ({ cause }) => say(`cause.${cause}`), role: 'wide-only' },
    { key: 'measures', title: say('plan.measures'), value: ({ measures }) => measures, optional: true },
    { key: 'owner', title: say('plan.owner'), value: ({ owner }) => owner },
    { key: 'opened', title: say('plan.openedOn'), value: ({ openedOn }) => fullDay(openedOn), role: 'wide-only' },
    { key: 'next', title: say('plan.nextReview'), value: ({ nextReviewOn }) => fullDay(nextReviewOn) },
    { key: 'result', title: say('plan.result'), value: ({ result }) => result, optional: true },
  ]
  return (
    <>
      <PageHeader title={say('plan.title')} note={say('plan.listNote')} />
      <ServerTable
        title={say('plan.title')}
        document={plansQuery}
        at="enterprisePlans"
        columns={columns}
        rowKey={({ id }) => id}
        filters={[
          {
            key: 'open',
            title: say('park.state'),
            options: [
              { value: 'yes', label: say('plan.onlyOpen') },
              { value: 'no', label: say('plan.isClosed') },
            ],
          },
        ]}
        filterOf={() => ({})}
        also={filters.open ? { open: filters.open === 'yes' } : {}}
        searchable={false}
        onOpen={({ enterprise }) => enterprise && void go(`/m/industry/enterprises/${enterprise.uscc}`)}
        empty={{ title: say('plan.noneYet'), next: say('plan.noneNext') }}
      />
    </>
  )
}
