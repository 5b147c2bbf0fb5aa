import {
  Facts,
  formatNumber,
  Outage,
  PageHeader,
  Rows,
  SheetButtons,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useSearchParams,
  type Column,
  type FormField,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { signed } from '../signed.ts'
import { useEnterprises } from '../enterprise/use-enterprises.ts'
import { useText } from '../words.ts'
import { useProductFields } from './use-product-fields.ts'
import { heatOf, sumOf } from './heat.rules.ts'
import { heatQuery, type HeatCell } from './product.graphql.ts'
import { sectorName } from './sector-name.ts'

/** How strongly each step of heat is coloured, in percent of the lamp's colour. */
const strength = [0, 10, 20, 34]

function Heat({ growth }: { growth: number | null }) {
  const heat = heatOf(growth)
  const colour = (heat ?? 0) < 0 ? 'var(--red)' : 'var(--green)'
  const share = strength[Math.abs(heat ?? 0)]
  return (
    <span
      style={{
        display: 'inline-block',
        minWidth: 72,
        padding: '2px 8px',
        borderRadius: 3,
        background: `color-mix(in srgb, ${colour} ${share}%, transparent)`,
      }}
    >
      {signed(growth)}
    </span>
  )
}

function useMonths() {
  const { planYear, businessDate } = useCounty()
  const [params, setParams] = useSearchParams()
  const from = params.get('from') ?? `${planYear}-01`
  const until = params.get('until') ?? businessDate.slice(0, 7)
  const choose = (name: 'from' | 'until', value: string) =>
    setParams(
      (held) => {
        const next = new URLSearchParams(held)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return { from, until, latest: businessDate.slice(0, 7), choose }
}

const refresh = ['ProductHeat']

/** What every enterprise made of each product, month by month, as a spreadsheet. */
function OutputSheet() {
  const say = useText()
  const enterprises = useEnterprises()
  const own = useProductFields()
  const uscc: FormField = {
    name: 'uscc',
    title: say('enterprise.name'),
    kind: 'choice',
    required: true,
    options: enterprises,
  }
  const list = { service: 'industry', name: 'productOutputs', title: say('product.title') }
  return <SheetButtons shape={{ ...list, fields: [uscc, ...own], permission: 'industry.record', refresh }} />
}

/** Industry by sector, enterprise and product: what each makes, and how warm or cold it is beside a year before. */
export default function HeatBoard() {
  const say = useText()
  const go = useNavigate()
  const { money, month, unit } = useFormats()
  const { from, until, latest, choose } = useMonths()
  const asks = useAsk<{ productHeat: HeatCell[] | null }>(heatQuery, { from, until }, { skip: until < from })
  const cells = asks.data?.productHeat ?? []
  const nameOf = (sector: string) => sectorName(say, sector)
  const total = sumOf(cells)
  const columns: Column<HeatCell>[] = [
    { key: 'enterprise', title: say('enterprise.name'), value: (cell) => cell.enterprise.name, role: 'title' },
    { key: 'product', title: say('product.name'), value: (cell) => cell.product },
    {
      key: 'quantity',
      title: say('product.quantity'),
      value: (cell) => cell.quantity,
      render: (cell) => `${formatNumber(cell.quantity)} ${unit(cell.unit)}`,
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'value',
      title: say('product.value'),
      value: (cell) => cell.productValue,
      render: (cell) => money(cell.productValue),
      align: 'right',
    },
    {
      key: 'growth',
      title: say('enterprise.growth'),
      value: (cell) => cell.growth,
      render: (cell) => <Heat growth={cell.growth} />,
      align: 'right',
      width: 110,
    },
  ]
  function headOf({ sector }: HeatCell) {
    const sum = sumOf(cells.filter((cell) => cell.sector === sector))
    return {
      key: sector,
      head: (
        <span style={{ whiteSpace: 'normal' }}>
          {nameOf(sector)}{' '}
          <span className="quiet">
            {say('product.sectorSum', {
              count: sum.enterprises,
              value: money(sum.productValue),
              growth: signed(sum.growth),
            })}
          </span>
        </span>
      ),
    }
  }
  return (
    <>
      <PageHeader title={say('product.heat')} note={say('product.heatNote')}>
        <OutputSheet />
      </PageHeader>
      <p className="record-acts no-print" style={{ alignItems: 'center' }}>
        <label htmlFor="heat-from">{say('product.from')}</label>
        <input
          id="heat-from"
          className="field"
          style={{ width: 150 }}
          type="month"
          max={until}
          value={from}
          onChange={(event) => choose('from', event.target.value)}
        />
        <label htmlFor="heat-until">{say('product.until')}</label>
        <input
          id="heat-until"
          className="field"
          style={{ width: 150 }}
          type="month"
          min={from}
          max={latest}
          value={until}
          onChange={(event) => choose('until', event.target.value)}
        />
      </p>
      {asks.loading ? (
        <Skeleton rows={12} />
      ) : !asks.data?.productHeat ? (
        <Outage name={say('product.heat')} retry={asks.again} />
      ) : cells.length === 0 ? (
        <div className="empty">
          <b>{say('product.noneHere', { from: month(from), until: month(until) })}</b>
          <span className="quiet">{say('product.noneNext')}</span>
        </div>
      ) : (
        <>
          <Facts
            facts={[
              [say('product.sectors'), new Set(cells.map(({ sector }) => sector)).size],
              [say('totals.count'), total.enterprises],
              [say('product.value'), money(total.productValue)],
              [say('enterprise.growth'), signed(total.growth)],
            ]}
          />
          <Rows
            label={say('product.heat')}
            rows={cells}
            columns={columns}
            rowKey={(cell) => `${cell.enterprise.uscc} ${cell.product} ${cell.unit}`}
            groupOf={headOf}
            onOpen={(cell) => void go(`/m/industry/enterprises/${cell.enterprise.uscc}`)}
          />
        </>
      )}
    </>
  )
}
