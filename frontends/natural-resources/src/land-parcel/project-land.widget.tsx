import { defineWidget, formatNumber, gql, Link, Outage, Skeleton, useAsk } from '@tongchou/frontend-kit'
import type { Member } from '../use-choices.ts'
import { useText } from '../words.ts'

interface Held {
  project: {
    startedOnUnsuppliedLand: boolean | null
    landParcels: { code: string; name: string; stage: Member<'landParcelStage'>; areaMu: number }[] | null
  } | null
}

const query = gql`
  query LandOfProject($id: ID!) {
    project(id: $id) {
      id
      startedOnUnsuppliedLand
      landParcels {
        code
        name
        stage
        areaMu
      }
    }
  }
`

/** The land that a project stands on, and whether it was begun before all of it was supplied. */
export default defineWidget(({ subject }) => {
  const say = useText()
  const asks = useAsk<Held>(query, { id: subject }, { skip: !subject })
  const held = asks.data?.project
  if (asks.loading) return <Skeleton rows={2} />
  if (!held?.landParcels)
    return asks.faults.length > 0 ? <Outage name={say('parcel.title')} retry={asks.again} /> : null
  if (held.landParcels.length === 0) return <p className="quiet">{say('parcel.noneHere')}</p>
  return (
    <>
      {held.startedOnUnsuppliedLand && <p className="lamp-RED">{say('parcel.startedUnsupplied')}</p>}
      <ul className="records">
        {held.landParcels.map(({ code, name, stage, areaMu }) => (
          <li key={code}>
            <Link to={`/m/natural-resources/parcels?q=${code}`}>{name}</Link>
            <span className="quiet">
              {say(`landParcelStage.${stage}`)} · {formatNumber(areaMu)} {say('mu')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
})
