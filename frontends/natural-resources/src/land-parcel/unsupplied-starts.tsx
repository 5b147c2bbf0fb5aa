import { Lamp, Link, Panel, Rows, useFormats, useMarks, type Column } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { ProjectStart } from './unsupplied-start.graphql.ts'
import { useUnsuppliedStarts } from './use-unsupplied-starts.ts'

/** 未供先建: what is being built on land that was not supplied, with the parcels that it is about. */
export function UnsuppliedStarts() {
  const say = useText()
  const { separator } = useMarks()
  const { fullDay } = useFormats()
  const { asks, starts } = useUnsuppliedStarts()
  if (asks.data && starts.length === 0) return null
  const columns: Column<ProjectStart>[] = [
    {
      key: 'lamp',
      title: say('lamp'),
      value: () => say('lamps.RED'),
      render: () => <Lamp light="RED" />,
      role: 'lamp',
    },
    { key: 'name', title: say('parcel.project'), value: ({ name }) => name, role: 'title' },
    {
      key: 'started',
      title: say('parcel.projectStartedOn'),
      value: ({ startedOn }) => startedOn,
      render: ({ startedOn }) => fullDay(startedOn),
    },
    {
      key: 'land',
      title: say('parcel.landOfProject'),
      value: ({ landParcels }) => (landParcels ?? []).map(({ name }) => name).join(separator),
      render: ({ landParcels }) =>
        (landParcels ?? []).map(({ code, name, suppliedOn }) => (
          <span key={code} style={{ display: 'block' }}>
            <Link to={`/m/natural-resources/parcels?q=${code}&record=${code}`}>{name}</Link>{' '}
            <span className="quiet">
              {suppliedOn ? say('parcel.suppliedLater', { day: fullDay(suppliedOn) }) : say('parcel.notSupplied')}
            </span>
          </span>
        )),
    },
  ]
  return (
    <Panel title={say('parcel.unsuppliedStarts', { count: starts.length })} asks={asks}>
      <Rows label={say('parcel.unsupplied')} rows={starts} columns={columns} rowKey={({ id }) => id} />
    </Panel>
  )
}
