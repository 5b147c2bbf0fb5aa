import {
  defineWidget,
  Facts,
  gql,
  lampColumn,
  Outage,
  Rows,
  Skeleton,
  useAsk,
  useFormats,
  useWan,
  type Column,
} from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { codeWord } from './codes.ts'
import { idleTold } from './upper-fund/fund-columns.tsx'
import type { FundIdle } from './upper-fund/fund.graphql.ts'
import { useText } from './words.ts'

interface ProjectFund {
  id: string
  name: string
  documentNumber: string | null
  stage: string
  grantedAmount: number | null
  paidAmount: number
  idle: FundIdle | null
}

interface Sum {
  id: string
  source: string
  requiredAmount: number
  placedAmount: number
}

interface ProjectMoney {
  id: string
  publicMoney: { granted: number; allocated: number; paid: number; wages: number; unpaid: number } | null
  upperFunds: ProjectFund[] | null
  capital: Sum[] | null
  preliminaryFees: { id: string; work: string; approvedAmount: number | null; allocatedAmount: number | null }[] | null
  taxSources: { id: string; expectedAmount: number; collectedAmount: number }[] | null
  outsideContracts: { id: string; dueAmount: number; paidAmount: number }[] | null
}

const projectMoneyQuery = gql`
  query ProjectMoneyPanel($id: ID!) {
    project(id: $id) {
      id
      publicMoney {
        granted
        allocated
        paid
        wages
        unpaid
      }
      upperFunds {
        id
        name
        documentNumber
        stage
        grantedAmount
        paidAmount
        idle {
          amount
          since
          days
          cause
          light
        }
      }
      capital {
        id
        source
        requiredAmount
        placedAmount
      }
      preliminaryFees {
        id
        work
        approvedAmount
        allocatedAmount
      }
      taxSources {
        id
        expectedAmount
        collectedAmount
      }
      outsideContracts {
        id
        dueAmount
        paidAmount
      }
    }
  }
`

function Funds({ funds }: { funds: ProjectFund[] }) {
  const say = useText()
  const { inWan } = useWan()
  const columns: Column<ProjectFund>[] = [
    lampColumn(say('fund.idle'), (row) => idleTold(say, row)),
    {
      key: 'name',
      title: say('fund.name'),
      value: (row) => row.name,
      render: (row) => <Link to={`/m/finance/funds/${row.id}`}>{row.name}</Link>,
      role: 'title',
    },
    { key: 'document', title: say('fund.documentNumber'), value: (row) => row.documentNumber, role: 'wide-only' },
    inWan('granted', say('fund.granted'), (row) => row.grantedAmount),
    inWan('paid', say('fund.paid'), (row) => row.paidAmount),
  ]
  return <Rows label={say('panel.funds')} rows={funds} columns={columns} rowKey={({ id }) => id} />
}

/** 资金到项目、到支付、到工资, with capital, preliminary fees and taxes of the project. */
export default defineWidget(({ subject }) => {
  const say = useText()
  const { money } = useFormats()
  const asks = useAsk<{ project: ProjectMoney | null }>(projectMoneyQuery, { id: subject }, { skip: !subject })
  const project = asks.data?.project
  if (asks.loading) return <Skeleton rows={3} />
  if (!project?.publicMoney) return <Outage name={say('panel.title')} retry={asks.again} />
  const { publicMoney, upperFunds, capital, preliminaryFees, taxSources, outsideContracts } = project
  const ofSum = (done: number, whole: number) => say('panel.of', { done: money(done), whole: money(whole) })
  const total = <Row,>(rows: Row[], of: (row: Row) => number | null) =>
    rows.reduce((sum, row) => sum + (of(row) ?? 0), 0)
  return (
    <>
      <Facts
        label={say('panel.title')}
        facts={[
          ...(['granted', 'allocated', 'paid', 'wages', 'unpaid'] as const).map(
            (key) => [say(`panel.${key}`), money(publicMoney[key])] as const,
          ),
          ...(capital ?? []).map(
            (each) =>
              [
                say('panel.capital', { source: codeWord(say, 'projectCapitalSource', each.source) }),
                ofSum(each.placedAmount, each.requiredAmount),
              ] as const,
          ),
          ...(preliminaryFees ?? []).map(
            (each) =>
              [
                say('panel.fee', { work: codeWord(say, 'preliminaryWork', each.work) }),
                ofSum(each.allocatedAmount ?? 0, each.approvedAmount ?? 0),
              ] as const,
          ),
          ...(taxSources?.length
            ? [
                [
                  say('panel.tax'),
                  ofSum(
                    total(taxSources, (each) => each.collectedAmount),
                    total(taxSources, (each) => each.expectedAmount),
                  ),
                ] as const,
              ]
            : []),
          ...(outsideContracts?.length
            ? [
                [
                  say('panel.outside'),
                  ofSum(
                    total(outsideContracts, (each) => each.paidAmount),
                    total(outsideContracts, (each) => each.dueAmount),
                  ),
                ] as const,
              ]
            : []),
        ]}
      />
      {upperFunds?.length ? <Funds funds={upperFunds} /> : <p className="quiet">{say('panel.noFunds')}</p>}
    </>
  )
})
