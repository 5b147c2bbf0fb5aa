import {
  ActionForm,
  Link,
  PageHeader,
  ServerTable,
  useAsk,
  useCan,
  useCounty,
  useOpenRecord,
  useUnits,
  type Column,
  useFormats,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { alertsQuery } from '../alert/alert.graphql.ts'
import { useLines, type Line } from '../lines.ts'
import { useCodes } from '../use-codes.ts'
import { useInUnit, useText } from '../words.ts'
import { CatalogueDrawer } from './catalogue-drawer.tsx'
import { cataloguesQuery, publishServiceCatalogue, type Catalogue } from './catalogue.graphql.ts'

const lines: readonly Line<Catalogue>[] = [
  { name: 'kind', kind: 'choice', required: true, of: 'catalogueKind', word: 'catalogueKind' },
  { name: 'department', kind: 'choice', of: 'departments', word: 'catalogueDepartment' },
  { name: 'publishedOn', kind: 'day', required: true },
  { name: 'document', kind: 'text', required: true, word: 'publishDocument' },
  { name: 'onlineUrl', kind: 'text', wide: true },
]

const unlisted = { first: 1, rule: 'service-item.once-unlisted' }

/** How many items that cost one visit at most stand on no published list. */
function Unlisted() {
  const say = useText()
  const asks = useAsk<{ governmentServicesAlerts: { totalCount: number } | null }>(alertsQuery, unlisted)
  const count = asks.data?.governmentServicesAlerts?.totalCount ?? 0
  if (count === 0) return null
  return (
    <p className="remark">
      {say('catalogue.unlisted', { count })}{' '}
      <Link to={`/m/government-services/alerts?rule=${unlisted.rule}`}>{say('overview.all')}</Link>
    </p>
  )
}

function useColumns(): Column<Catalogue>[] {
  const { fullDay } = useFormats()
  const say = useText()
  const inUnit = useInUnit()
  const { nameOf } = useUnits()
  const { word } = useCodes()
  const owner = ({ department }: Catalogue) => (department ? nameOf(department) : say('county'))
  return [
    { key: 'kind', title: say('field.catalogueKind'), value: ({ kind }) => word('catalogueKind', kind), role: 'title' },
    { key: 'owner', title: say('catalogue.owner'), value: owner },
    {
      key: 'edition',
      title: say('field.edition'),
      value: ({ edition }) => say('catalogue.edition', { number: edition }),
      sort: 'EDITION',
    },
    {
      key: 'publishedOn',
      title: say('field.publishedOn'),
      value: ({ publishedOn }) => publishedOn,
      render: ({ publishedOn }) => fullDay(publishedOn),
      sort: 'PUBLISHED_ON',
    },
    { key: 'document', title: say('field.publishDocument'), value: ({ document }) => document, role: 'wide-only' },
    {
      key: 'items',
      title: inUnit(say('catalogue.items'), 'items'),
      value: ({ items }) => items,
      sort: 'ITEMS',
      align: 'right',
    },
    {
      key: 'changes',
      title: say('catalogue.changes'),
      value: ({ changes }) =>
        changes
          ? say('catalogue.counts', {
              added: changes.added.length,
              removed: changes.removed.length,
              changed: changes.changed.length,
            })
          : say('catalogue.first'),
      role: 'wide-only',
    },
  ]
}

/** 目录清单: what the county and its departments published, edition by edition; made of what is in force. */
export default function CataloguePage() {
  const say = useText()
  const can = useCan()
  const { businessDate } = useCounty()
  const { departments } = useUnits()
  const { optionsOf } = useCodes()
  const fields = useLines(lines)
  const [publishing, setPublishing] = useState(false)
  const [open, show] = useOpenRecord()
  return (
    <>
      <PageHeader title={say('catalogue.title')} note={say('catalogue.note')}>
        {can('government-services.keep') && (
          <button type="button" className="button primary" onClick={() => setPublishing(true)}>
            {say('catalogue.publish')}
          </button>
        )}
      </PageHeader>
      <Unlisted />
      <ServerTable
        title={say('catalogue.title')}
        document={cataloguesQuery}
        at="serviceCatalogues"
        columns={useColumns()}
        rowKey={({ id }: Catalogue) => id}
        filters={[
          { key: 'kind', title: say('field.catalogueKind'), options: optionsOf('catalogueKind') },
          { key: 'department', title: say('field.department'), options: departments },
        ]}
        filterOf={(chosen) => chosen}
        searchable={false}
        onOpen={({ id }) => show(id)}
        sheet={{
          service: 'government-services',
          name: 'serviceCatalogues',
          title: say('catalogue.title'),
          fields,
        }}
        empty={{ title: say('catalogue.none'), next: say('catalogue.noneNext') }}
        beside={(rows) => {
          const row = rows.find(({ id }) => id === open)
          return row && <CatalogueDrawer of={row} onClose={() => show(null)} />
        }}
      />
      {publishing && (
        <ActionForm
          title={say('catalogue.publish')}
          note={say('catalogue.publishNote')}
          document={publishServiceCatalogue}
          fields={fields}
          start={{ publishedOn: businessDate }}
          refresh={['ServiceCatalogues', 'GovernmentServicesAlerts']}
          onClose={() => setPublishing(false)}
        />
      )}
    </>
  )
}
