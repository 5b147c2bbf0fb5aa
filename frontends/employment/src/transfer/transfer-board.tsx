import { type Column, gql, PageHeader, Panel, Rows, ScrollX, useAsk, useCounty, useUnits } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import { FigureChart } from '../figure-chart.tsx'
import { counted, shared, useMoneyColumn } from '../figure-columns.tsx'
import { useInUnit, useText } from '../words.ts'

const boardQuery = gql`
  query LabourTransferBoards($year: Int!) {
    labourTransferByTownship(year: $year) {
      township {
        code
      }
      persons
      organised
      inCounty
      outside
      income
      incomePerHead
    }
    labourTransferBoard(year: $year) {
      destination
      trade
      persons
      organised
      income
      sampledPerHead
    }
  }
`

interface TownshipLine {
  township: { code: string } | null
  persons: number
  organised: number
  inCounty: number
  outside: number
  income: number
  incomePerHead: number | null
}

interface TradeLine {
  destination: string
  trade: string
  persons: number
  organised: number
  income: number
  sampledPerHead: number | null
}

interface Board {
  labourTransferByTownship: TownshipLine[] | null
  labourTransferBoard: TradeLine[] | null
}

type SumKey = 'persons' | 'organised' | 'inCounty' | 'outside' | 'income'

/** All townships together, the last line of their table. */
function together(lines: readonly TownshipLine[]): TownshipLine {
  const sum = (key: SumKey) => lines.reduce((so, line) => so + line[key], 0)
  const persons = sum('persons')
  const income = sum('income')
  return {
    township: null,
    persons,
    organised: sum('organised'),
    inCounty: sum('inCounty'),
    outside: sum('outside'),
    income,
    incomePerHead: persons === 0 ? null : income / persons,
  }
}

function ByTownship({ lines }: { lines: TownshipLine[] }) {
  const say = useText()
  const inUnit = useInUnit()
  const { nameOf } = useUnits()
  const money = useMoneyColumn()
  const name = ({ township }: TownshipLine) => (township ? nameOf(township.code) : say('transfer.all'))
  const columns: Column<TownshipLine>[] = [
    { key: 'township', title: say('field.township'), value: name, role: 'title' },
    counted('persons', inUnit(say('transfer.persons'), 'people'), (row) => row.persons),
    counted('organised', inUnit(say('transfer.organised'), 'people'), (row) => row.organised),
    counted('self', inUnit(say('transfer.self'), 'people'), (row) => row.persons - row.organised),
    counted('inCounty', inUnit(say('transfer.inCounty'), 'people'), (row) => row.inCounty),
    counted('outOfCounty', inUnit(say('transfer.outOfCounty'), 'people'), (row) => row.persons - row.inCounty),
    counted('outside', inUnit(say('transfer.outside'), 'people'), (row) => row.outside),
    money('income', say('field.labourIncome'), (row) => row.income),
    counted('perHead', inUnit(say('transfer.perHead'), 'yuan'), (row) => row.incomePerHead),
  ]
  return (
    <>
      <FigureChart
        title={say('transfer.byTownship')}
        height={320}
        data={{
          labels: lines.map(name),
          sideways: true,
          unit: say('unit.people'),
          series: [
            {
              name: say('transfer.organised'),
              kind: 'bar',
              stack: 'persons',
              values: lines.map(({ organised }) => organised),
            },
            {
              name: say('transfer.self'),
              kind: 'bar',
              tone: 'grey',
              stack: 'persons',
              values: lines.map(({ persons, organised }) => persons - organised),
            },
          ],
        }}
      />
      <ScrollX>
        <Rows
          label={say('transfer.byTownship')}
          rows={[...lines, together(lines)]}
          columns={columns}
          rowKey={({ township }) => township?.code ?? 'all'}
        />
      </ScrollX>
    </>
  )
}

function ByTrade({ lines }: { lines: TradeLine[] }) {
  const say = useText()
  const inUnit = useInUnit()
  const money = useMoneyColumn()
  const all = lines.reduce((sum, { persons }) => sum + persons, 0)
  const columns: Column<TradeLine>[] = [
    { key: 'trade', title: say('field.trade'), value: ({ trade }) => trade, role: 'title' },
    {
      key: 'destination',
      title: say('field.destination'),
      value: ({ destination }) => {
        const word = codesOf('destination').find(({ value }) => value === destination)?.word
        return word && say(`code.${word}`)
      },
    },
    counted('persons', inUnit(say('transfer.persons'), 'people'), (row) => row.persons),
    shared('share', say('transfer.share'), (row) => (all === 0 ? null : (row.persons / all) * 100)),
    counted('organised', inUnit(say('transfer.organised'), 'people'), (row) => row.organised),
    money('income', say('field.labourIncome'), (row) => row.income),
    counted('sampled', inUnit(say('field.sampleIncome'), 'yuan'), (row) => row.sampledPerHead),
  ]
  return (
    <ScrollX>
      <Rows
        label={say('transfer.byTrade')}
        rows={lines}
        columns={columns}
        rowKey={({ trade, destination }) => `${trade} ${destination}`}
      />
    </ScrollX>
  )
}

/** 输转与收入监测: by township, organised or on their own, in or out of the county, with what they earn. */
export function TransferBoard() {
  const say = useText()
  const { businessDate } = useCounty()
  const year = Number(businessDate.slice(0, 4))
  const asks = useAsk<Board>(boardQuery, { year })
  const townships = asks.data?.labourTransferByTownship ?? []
  const trades = asks.data?.labourTransferBoard ?? []
  return (
    <>
      <PageHeader title={say('transfer.board')} note={say('transfer.year', { year })} />
      <Panel title={say('transfer.byTownshipTable')} asks={asks}>
        {townships.length === 0 ? <p className="quiet">{say('transfer.none')}</p> : <ByTownship lines={townships} />}
      </Panel>
      <Panel title={say('transfer.byTrade')} asks={asks}>
        {trades.length === 0 ? <p className="quiet">{say('transfer.none')}</p> : <ByTrade lines={trades} />}
      </Panel>
    </>
  )
}
