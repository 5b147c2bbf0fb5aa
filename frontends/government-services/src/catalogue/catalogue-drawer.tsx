import {
  Drawer,
  formatNumber,
  Link,
  Panel,
  Rows,
  Skeleton,
  useAsk,
  useFormats,
  useMarks,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { catalogueEntriesQuery, type Catalogue, type Entry } from './catalogue.graphql.ts'

const step = 50

/** What stands in an edition, found by name. */
function Entries({ id }: { id: string }) {
  const say = useText()
  const { nameOf } = useUnits()
  const [search, setSearch] = useState('')
  const [first, setFirst] = useState(step)
  const asks = useAsk<{ serviceCatalogueEntries: { totalCount: number; nodes: Entry[] } | null }>(
    catalogueEntriesQuery,
    {
      catalogueId: id,
      first,
      ...(search.trim() ? { search: search.trim() } : {}),
    },
  )
  const found = asks.data?.serviceCatalogueEntries
  const columns: Column<Entry>[] = [
    {
      key: 'name',
      title: say('field.itemId'),
      value: ({ name }) => name,
      render: ({ itemId, name }) => <Link to={`/m/government-services/items/${itemId}`}>{name}</Link>,
      role: 'title',
    },
    { key: 'department', title: say('field.department'), value: ({ department }) => nameOf(department) },
    { key: 'legalBasis', title: say('field.legalBasis'), value: ({ legalBasis }) => legalBasis, role: 'wide-only' },
  ]
  return (
    <>
      <input
        className="field"
        aria-label={say('catalogue.find')}
        placeholder={say('catalogue.find')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {asks.loading ? (
        <Skeleton rows={6} />
      ) : (
        <Rows label={say('catalogue.entries')} rows={found?.nodes ?? []} columns={columns} rowKey={(row) => row.id} />
      )}
      {found && found.totalCount > found.nodes.length && (
        <button type="button" className="button" onClick={() => setFirst(Math.min(200, first + 3 * step))}>
          {say('catalogue.more', { count: found.totalCount - found.nodes.length })}
        </button>
      )}
    </>
  )
}

/** 目录变更: what came, went and changed against the edition before. */
function Changed({ changes }: Pick<Catalogue, 'changes'>) {
  const say = useText()
  const { separator } = useMarks()
  if (!changes) return <p className="quiet">{say('catalogue.first')}</p>
  const kinds = ['added', 'removed', 'changed'] as const
  if (kinds.every((kind) => changes[kind].length === 0)) return <p className="quiet">{say('catalogue.same')}</p>
  return (
    <ul>
      {kinds
        .filter((kind) => changes[kind].length > 0)
        .map((kind) => (
          <li key={kind}>
            <b>{say(`catalogue.${kind}`, { count: changes[kind].length })}</b>{' '}
            {changes[kind].map(({ name }) => name).join(separator)}
          </li>
        ))}
    </ul>
  )
}

/** One edition beside the list: what it is, what it changed, what stands in it. */
export function CatalogueDrawer({ of, onClose }: { of: Catalogue; onClose: () => void }) {
  const say = useText()
  const { colon } = useMarks()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const { word } = useCodes()
  const title = [word('catalogueKind', of.kind), say('catalogue.edition', { number: of.edition })].join(' ')
  const facts = [
    [say('catalogue.owner'), of.department ? nameOf(of.department) : say('county')],
    [say('field.publishedOn'), fullDay(of.publishedOn)],
    [say('field.publishDocument'), of.document],
    [say('catalogue.items'), say('overview.count', { count: formatNumber(of.items) })],
  ] as const
  return (
    <Drawer title={title} onClose={onClose}>
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {of.onlineUrl && (
        <p>
          {say('field.onlineUrl')}
          {colon}
          <a href={of.onlineUrl} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
            {of.onlineUrl}
          </a>
        </p>
      )}
      <Panel title={say('catalogue.changes')}>
        <Changed changes={of.changes} />
      </Panel>
      <Panel title={say('catalogue.entries')}>
        <Entries id={of.id} />
      </Panel>
    </Drawer>
  )
}
