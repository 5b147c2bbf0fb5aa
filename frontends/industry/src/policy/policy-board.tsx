import {
  Lamp,
  PageHeader,
  Panel,
  Rows,
  ServerTable,
  useAsk,
  useFormats,
  useTableState,
  type Column,
  type Filter,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useText } from '../words.ts'
import { awardLamp } from './award.rules.ts'
import { awardsQuery, awardStages, policiesQuery, type Award, type Point, type Policy } from './policy.graphql.ts'

interface Policies {
  industryPolicies: Policy[] | null
  departments: { code: string; name: string | null }[] | null
}

function Points({ policy, officeOf }: { policy: Policy; officeOf: (code: string) => string }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const columns: Column<Point>[] = [
    {
      key: 'done',
      title: say('park.state'),
      value: (point) => say(point.doneOn ? 'policy.done' : 'policy.open'),
      render: (point) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={point.doneOn ? 'GREEN' : point.evidence ? 'YELLOW' : 'UNKNOWN'} quiet />{' '}
          {say(point.doneOn ? 'policy.done' : point.evidence ? 'policy.underWay' : 'policy.open')}
        </span>
      ),
      role: 'lamp',
      width: 100,
    },
    {
      key: 'title',
      title: say('policy.point'),
      value: (point) => `${point.pointNumber}. ${point.title}`,
      role: 'title',
    },
    { key: 'office', title: say('policy.office'), value: (point) => officeOf(point.department), role: 'wide-only' },
    {
      key: 'amount',
      title: say('policy.paidSoFar'),
      value: (point) => point.amount,
      render: (point) => money(point.amount),
      align: 'right',
    },
    { key: 'count', title: say('policy.beneficiaries'), value: (point) => point.beneficiaries, align: 'right' },
    { key: 'evidence', title: say('policy.evidence'), value: (point) => point.evidence, role: 'wide-only' },
    { key: 'on', title: say('policy.doneOn'), value: (point) => fullDay(point.doneOn), role: 'wide-only' },
  ]
  return <Rows label={policy.name} rows={policy.points} columns={columns} rowKey={(point) => point.id} />
}

/** Policies point by point, and the awards under them to the day they are paid. */
export default function PolicyBoard() {
  const say = useText()
  const go = useNavigate()
  const { money, fullDay } = useFormats()
  const asks = useAsk<Policies>(policiesQuery)
  const policies = asks.data?.industryPolicies ?? []
  const offices = new Map((asks.data?.departments ?? []).map(({ code, name }) => [code, name ?? code]))
  const [state] = useTableState(['policy', 'stage'])
  const { policy, stage } = state.filters
  const columns: Column<Award>[] = [
    {
      key: 'stage',
      title: say('loan.stage'),
      value: (award) => say(`awardStage.${award.stage}`),
      render: (award) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={awardLamp(award.stage)} quiet /> {say(`awardStage.${award.stage}`)}
        </span>
      ),
      role: 'lamp',
      width: 110,
    },
    { key: 'enterprise', title: say('enterprise.name'), value: (award) => award.enterprise?.name, role: 'title' },
    {
      key: 'policy',
      title: say('policy.name'),
      value: (award) => policies.find(({ id }) => id === award.policyId)?.name,
    },
    {
      key: 'amount',
      title: say('loan.amount'),
      value: (award) => award.amount,
      render: (award) => money(award.amount),
      align: 'right',
    },
    { key: 'applied', title: say('policy.appliedOn'), value: (award) => fullDay(award.appliedOn), role: 'wide-only' },
    { key: 'stepped', title: say('policy.steppedOn'), value: (award) => fullDay(award.steppedOn), role: 'wide-only' },
    { key: 'payment', title: say('policy.payment'), value: (award) => award.paymentNumber, role: 'wide-only' },
  ]
  const filters: Filter[] = [
    { key: 'policy', title: say('policy.name'), options: policies.map(({ id, name }) => ({ value: id, label: name })) },
    {
      key: 'stage',
      title: say('loan.stage'),
      options: awardStages.map((value) => ({ value, label: say(`awardStage.${value}`) })),
    },
  ]
  return (
    <>
      <PageHeader title={say('policy.title')} />
      <h2 style={{ paddingBottom: 8 }}>{say('policy.awards')}</h2>
      <ServerTable
        title={say('policy.awards')}
        document={awardsQuery}
        at="policyAwards"
        columns={columns}
        rowKey={(award) => award.id}
        filters={filters}
        filterOf={() => ({})}
        also={{ ...(policy ? { policyId: policy } : {}), ...(stage ? { stage: [stage] } : {}) }}
        searchable={false}
        onOpen={(award) => void go(`/m/industry/enterprises/${award.enterpriseId}`)}
        empty={{ title: say('policy.noAwards'), next: say('policy.noAwardsNext') }}
      />
      {policies.map((each) => (
        <Panel key={each.id} title={each.name} asks={asks}>
          <p className="quiet">
            {say(`policyLevel.${each.level}`)} · {each.documentNumber} ·{' '}
            {say('policy.valid', {
              from: fullDay(each.validFrom),
              until: each.validUntil ? fullDay(each.validUntil) : '—',
            })}
          </p>
          {each.points.length > 0 && <Points policy={each} officeOf={(code) => offices.get(code) ?? code} />}
        </Panel>
      ))}
    </>
  )
}
