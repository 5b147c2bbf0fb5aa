import { lampColumn, PageHeader, ServerTable, useFormats, useMarks, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { sectorName } from '../product/sector-name.ts'
import { useText } from '../words.ts'
import { candidatesQuery, type Candidate } from './upgrade.graphql.ts'

/** Revenue of a year from which an industrial enterprise counts as above designated size, in 元. */
const designatedSize = 20_000_000

/** 升规培育库: enterprises close to designated size, or over it by revenue and not registered yet. */
export default function Nursery() {
  const say = useText()
  const { separator } = useMarks()
  const go = useNavigate()
  const { money, fullDay } = useFormats()
  const lacking = ({ annualRevenue }: Candidate) => Math.max(0, designatedSize - (annualRevenue ?? 0))
  const columns: Column<Candidate>[] = [
    lampColumn(
      say('nursery.state'),
      (row) =>
        lacking(row) === 0
          ? { light: 'GREEN', word: say('nursery.reached') }
          : { light: 'YELLOW', word: say('nursery.close') },
      120,
    ),
    { key: 'name', title: say('enterprise.name'), value: (row) => row.name, role: 'title' },
    { key: 'township', title: say('enterprise.township'), value: (row) => row.township?.name, role: 'wide-only' },
    {
      key: 'industry',
      title: say('enterprise.industry'),
      value: (row) => sectorName(say, row.industryCode),
      role: 'wide-only',
    },
    {
      key: 'revenue',
      title: say('enterprise.revenue'),
      value: (row) => row.annualRevenue,
      render: (row) => money(row.annualRevenue),
      align: 'right',
    },
    {
      key: 'lacking',
      title: say('nursery.lacking'),
      value: lacking,
      render: (row) => (lacking(row) > 0 ? money(lacking(row)) : '—'),
      align: 'right',
    },
    {
      key: 'established',
      title: say('enterprise.establishedOn'),
      value: (row) => fullDay(row.establishedOn),
      role: 'wide-only',
    },
    { key: 'officer', title: say('officer.name'), value: (row) => row.officer?.officer, role: 'wide-only' },
    {
      key: 'upgrades',
      title: say('upgrade.title'),
      value: (row) => row.upgrades?.map(({ name }) => name).join(separator) || null,
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('nursery.title')} note={say('nursery.note')} />
      <ServerTable
        title={say('nursery.title')}
        document={candidatesQuery}
        at="upgradeCandidates"
        columns={columns}
        rowKey={(row) => row.uscc}
        searchable={false}
        onOpen={(row) => void go(`/m/industry/enterprises/${row.uscc}`)}
        empty={{ title: say('nursery.none'), next: say('nursery.noneNext') }}
      />
    </>
  )
}
