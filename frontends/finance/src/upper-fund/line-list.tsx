import { Link, RegisterPage, useSession, useTableState } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { FundTotals } from './fund-totals.tsx'
import { linesQuery, type FundLine } from './line.graphql.ts'
import { useLineSheet } from './use-line-sheet.ts'
import { useLineRegister } from './use-line-register.tsx'

const refresh = ['FundLedgerTotals']
const none = () => ({})

function Lines({ title, note, unit }: { title: string; note: string; unit?: string | undefined }) {
  const say = useText()
  const [{ filters }] = useTableState(['overdue'])
  const sheet = useLineSheet()
  const narrowed = { ...(filters['overdue'] ? { overdue: true } : {}), ...(unit ? { unit } : {}) }
  return (
    <RegisterPage<FundLine>
      {...useLineRegister()}
      title={title}
      note={note}
      document={linesQuery}
      at="fundAllocations"
      filters={[{ key: 'overdue', title: say('line.limit'), options: [{ value: 'true', label: say('line.overdue') }] }]}
      filterBy={none}
      variables={narrowed}
      sheet={{ service: 'finance', ...sheet, filter: narrowed }}
      refresh={refresh}
      above={!unit && <FundTotals />}
      empty={{ title: say('line.none'), next: say('line.noneNext') }}
    >
      <Link className="button" to="/m/finance/funds">
        {say('line.won')}
      </Link>
    </RegisterPage>
  )
}

/** 我的资金: what was given to the viewer’s unit, what of it is paid, and by when the rest is to be. */
export function MyFunds() {
  const say = useText()
  const { viewer } = useSession()
  const unit = viewer?.township?.code ?? viewer?.department?.code
  return <Lines title={say('line.mine')} note={say('line.mineNote')} unit={unit} />
}

/** 支出时限: every line of every fund, those with the nearest limit first. */
export default function LineList() {
  const say = useText()
  return <Lines title={say('line.title')} note={say('line.note')} />
}
