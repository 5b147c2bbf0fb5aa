import {
  formatNumber,
  Link,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useSearchParams,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { layers, mapQuery, type Feature, type Layer } from './land-map.graphql.ts'
import { height, pathOf, placed, stageWords, width } from './land-map.rules.ts'

const tones: Record<Layer, string> = {
  PARCEL: 'lamp-GREEN',
  PATCH: 'lamp-YELLOW',
  VIOLATION: 'lamp-RED',
  HAZARD_POINT: 'lamp-UNKNOWN',
}

function Mark({ layer, x, y }: { layer: Layer; x: number; y: number }) {
  if (layer === 'PARCEL') return <rect x={x - 5} y={y - 5} width={10} height={10} fill="currentColor" />
  if (layer === 'PATCH') return <path d={`M${x} ${y - 7}l7 12h-14z`} fill="currentColor" />
  if (layer === 'VIOLATION') return <path d={`M${x} ${y - 7}l7 7-7 7-7-7z`} fill="currentColor" />
  return <circle cx={x} cy={y} r={5} fill="none" stroke="currentColor" strokeWidth={2.5} />
}

function Drawing({ features }: { features: Feature[] }) {
  const say = useText()
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('map.drawing')} style={{ width: '100%' }}>
      {placed(features).map(({ feature, x, y }) => (
        <g key={`${feature.layer} ${feature.id}`} className={tones[feature.layer]}>
          <title>{feature.label}</title>
          <Mark layer={feature.layer} x={x} y={y} />
        </g>
      ))}
    </svg>
  )
}

/** 一张图: parcels, patches, violations and hazard points at their places, and the same as a list. */
export default function LandMap() {
  const say = useText()
  const choices = useChoices()
  const { nameOf } = useUnits()
  const [params, setParams] = useSearchParams()
  const layer = layers.find((each) => each === params.get('layer'))
  const asks = useAsk<{ landMap: Feature[] | null }>(mapQuery, { layers: layer ? [layer] : null })
  const features = asks.data?.landMap ?? []
  const stageOf = ({ layer: kind, stage }: Feature) =>
    choices(stageWords[kind]).find(({ value }) => value === stage)?.label
  const columns: Column<Feature>[] = [
    {
      key: 'label',
      title: say('field.name'),
      value: ({ label }) => label,
      render: (row) => <Link to={pathOf(row)}>{row.label}</Link>,
      role: 'title',
    },
    { key: 'layer', title: say('map.layer'), value: (row) => say(`landMapLayer.${row.layer}`) },
    { key: 'stage', title: say('stage'), value: stageOf },
    { key: 'township', title: say('field.township'), value: ({ township }) => nameOf(township), role: 'wide-only' },
    {
      key: 'area',
      title: say('gauge.areaMu'),
      value: ({ areaMu }) => areaMu,
      render: ({ areaMu }) => formatNumber(areaMu),
      align: 'right',
    },
  ]
  return (
    <>
      <PageHeader title={say('map.title')} note={say('map.note')} />
      <p className="record-acts no-print">
        <button type="button" className="button" aria-pressed={!layer} onClick={() => setParams({})}>
          {say('map.all')}
        </button>
        {layers.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === layer}
            onClick={() => setParams({ layer: each })}
          >
            {say(`landMapLayer.${each}`)}
          </button>
        ))}
      </p>
      <Panel title={say('map.drawing')} asks={asks}>
        {features.length === 0 ? <p className="quiet">{say('map.none')}</p> : <Drawing features={features} />}
      </Panel>
      <Panel title={say('map.list')} asks={asks}>
        <Rows
          label={say('map.list')}
          rows={features}
          columns={columns}
          rowKey={({ layer: kind, id }) => `${kind} ${id}`}
        />
      </Panel>
    </>
  )
}
