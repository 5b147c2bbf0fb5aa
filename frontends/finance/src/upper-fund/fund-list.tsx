import {
  ActionForm,
  PageHeader,
  ServerTable,
  useCan,
  useCounty,
  useSession,
  useUnits,
  type Filter,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCodes } from '../codes.ts'
import { useText } from '../words.ts'
import { useApplyFields } from './apply-fields.ts'
import { applyForFund } from './fund-acts.graphql.ts'
import { useFundColumns } from './fund-columns.tsx'
import { useFundSheet } from './use-fund-sheet.ts'
import { FundTotals } from './fund-totals.tsx'
import { fundsQuery, type Fund } from './fund.graphql.ts'

const shown = ['UpperFunds', 'FundLedgerTotals']
const warnDays = 30
const redDays = 90
const years = 3

/** What stands in the address, as the ledger is asked. */
function filterOf({ stage, kind, idleOver, withoutPlan, grantedIn, ...rest }: Record<string, string>) {
  return {
    ...rest,
    ...(stage ? { stage: [stage] } : {}),
    ...(kind ? { kind: [kind] } : {}),
    ...(idleOver ? { idleOver: Number(idleOver) } : {}),
    ...(grantedIn ? { grantedIn: Number(grantedIn) } : {}),
    ...(withoutPlan ? { withoutPlan: true } : {}),
  }
}

function useFilters(): Filter[] {
  const say = useText()
  const choices = useCodes()
  const { townships, departments } = useUnits()
  const { businessDate } = useCounty()
  const year = Number(businessDate.slice(0, 4))
  return [
    {
      key: 'idleOver',
      title: say('fund.idle'),
      options: [warnDays, redDays].map((days) => ({ value: String(days), label: say('fund.idleOver', { days }) })),
    },
    { key: 'stage', title: say('fund.stage'), options: choices('upperFundStage') },
    { key: 'kind', title: say('fund.kind'), options: choices('upperFundKind') },
    { key: 'source', title: say('fund.source'), options: choices('upperFundSource') },
    {
      key: 'grantedIn',
      title: say('fund.grantedIn'),
      options: Array.from({ length: years }, (_, back) => ({ value: String(year - back), label: String(year - back) })),
    },
    { key: 'withoutPlan', title: say('fund.plan'), options: [{ value: 'true', label: say('fund.withoutPlan') }] },
    { key: 'department', title: say('common.department'), options: departments },
    { key: 'township', title: say('common.township'), options: townships },
  ]
}

/** 上级资金台账: every sum asked for and won, by document number, with what lies of it. */
export default function FundList() {
  const say = useText()
  const can = useCan()
  const go = useNavigate()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const [applying, setApplying] = useState(false)
  const columns = useFundColumns()
  const filters = useFilters()
  const fields = useApplyFields()
  const sheet = useFundSheet()
  return (
    <>
      <PageHeader title={say('fund.title')} note={say('fund.note')}>
        {can('finance.answer') && (
          <button type="button" className="button primary" onClick={() => setApplying(true)}>
            {say('fund.apply')}
          </button>
        )}
      </PageHeader>
      <FundTotals />
      <ServerTable<Fund>
        title={say('fund.title')}
        document={fundsQuery}
        at="upperFunds"
        columns={columns}
        rowKey={({ id }) => id}
        filters={filters}
        filterOf={filterOf}
        onOpen={({ id }) => void go(`/m/finance/funds/${id}`)}
        sheet={sheet}
        empty={{ title: say('fund.none'), next: say('fund.noneNext') }}
      />
      {applying && (
        <ActionForm
          title={say('fund.apply')}
          note={say('fund.applyNote')}
          document={applyForFund}
          fields={fields}
          start={{
            appliedOn: businessDate,
            projectBound: true,
            weakLink: false,
            township: viewer?.township?.code,
            department: viewer?.township ? undefined : viewer?.department?.code,
          }}
          refresh={shown}
          onClose={() => setApplying(false)}
        />
      )}
    </>
  )
}
