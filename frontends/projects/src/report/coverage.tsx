import {
  type Column,
  Outage,
  PageHeader,
  Rows,
  ScrollX,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { ecoIndustries } from '../project/project.codes.ts'
import { useText } from '../words.ts'
import { matrixOf, type CoverageCell, type CoverageRow } from './coverage.rules.ts'
import { coverageQuery } from './report.graphql.ts'

/** 十大生态产业布局: which industries have projects in which townships, and where neither project nor idea is. */
export default function Coverage() {
  const say = useText()
  const { money } = useFormats()
  const { planYear } = useCounty()
  const { nameOf } = useUnits()
  const asks = useAsk<{ ecoIndustryCoverage: CoverageCell[] | null }>(coverageQuery, { planYear })
  const cells = asks.data?.ecoIndustryCoverage
  const matrix = useMemo(() => matrixOf(cells ?? []), [cells])
  if (asks.loading) return <Skeleton rows={12} />
  if (!cells)
    return (
      <>
        <PageHeader title={say('coverage.title')} />
        <Outage name={say('coverage.title')} retry={asks.again} />
      </>
    )
  const columns: Column<CoverageRow>[] = [
    {
      key: 'industry',
      title: say('ecoIndustry'),
      value: (row) => say(`ecoIndustries.${row.ecoIndustry as (typeof ecoIndustries)[number]}`),
      role: 'title',
    },
    {
      key: 'total',
      title: say('coverage.total'),
      value: (row) => row.listed,
      render: (row) => <b>{say('coverage.cell', { listed: row.listed, reserve: row.reserve })}</b>,
      align: 'right',
    },
    {
      key: 'investment',
      title: say('totalInvestment'),
      value: (row) => row.investment,
      render: (row) => money(row.investment),
      align: 'right',
    },
    ...matrix.townships.map((township, at): Column<CoverageRow> => ({
      key: township ?? 'county',
      title: township === null ? say('countyItself') : nameOf(township),
      value: (row) => row.cells[at]?.listed,
      render: (row) => <Cell cell={row.cells[at]} />,
      align: 'right',
    })),
  ]
  return (
    <>
      <PageHeader
        title={say('coverage.title')}
        note={say('coverage.note', {
          year: planYear,
          empty: matrix.empty,
          all: matrix.rows.length * matrix.townships.length,
        })}
      />
      <p className="quiet">{say('coverage.reading')}</p>
      <ScrollX>
        <Rows label={say('coverage.title')} rows={matrix.rows} columns={columns} rowKey={(row) => row.ecoIndustry} />
      </ScrollX>
    </>
  )
}

function Cell({ cell }: { cell: CoverageCell | undefined }) {
  const say = useText()
  if (!cell || cell.empty) return <span className="lamp-YELLOW">{say('coverage.empty')}</span>
  return <>{say('coverage.cell', { listed: cell.listed, reserve: cell.reserve })}</>
}
