import { lampColumn, RegisterPanel, useCounty, useFormats, type Column } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { asIs, withoutBlanks } from '../fields.ts'
import { useText } from '../words.ts'
import { approvalFields, landFields, parkRefresh, utilityFields, workFields } from './park.fields.ts'
import {
  keepParkApproval,
  keepParkUtility,
  keepParkWork,
  recordParkLand,
  type Approval,
  type Land,
  type Park,
  type Utility,
  type Work,
} from './park.graphql.ts'
import { workLamp } from './park.rules.ts'

const always = () => true
const trailOf = (type: string) => ({ service: 'industry', type })

/** How far a section of works has come, first in a list of them. */
export function useWorkLamp(): Column<Work> {
  const say = useText()
  const { businessDate } = useCounty()
  return lampColumn(say('park.state'), (work) => ({
    light: workLamp(work, businessDate),
    word: say(work.acceptedOn ? 'park.accepted' : work.startedOn ? 'park.underWay' : 'park.notBegun'),
  }))
}

/** The sections of a park's works, entered, begun and accepted. */
export function WorksPanel({ park }: { park: Park }) {
  const say = useText()
  const fields = useMemo(() => workFields(say), [say])
  const lamp = useWorkLamp()
  return (
    <RegisterPanel<Work>
      title={say('park.works')}
      rows={park.works.toSorted((a, b) => a.plannedBy.localeCompare(b.plannedBy))}
      fields={fields}
      columns={[lamp]}
      keep={keepParkWork}
      permission="industry.keep"
      nameOf={(work) => work.name}
      addWord={say('park.addWork')}
      start={{ outsideShare: 0 }}
      also={{ parkId: park.id }}
      toInput={withoutBlanks}
      history={trailOf('ParkWork')}
      refresh={parkRefresh}
      empty={say('park.noWorks')}
    />
  )
}

/** The readings of a park's water, power and sewage, the newest first. */
export function UtilitiesPanel({ park }: { park: Park }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useMemo(() => utilityFields(say), [say])
  return (
    <RegisterPanel<Utility>
      title={say('park.utilities')}
      rows={park.utilities.toReversed()}
      fields={fields}
      keep={keepParkUtility}
      permission="industry.keep"
      nameOf={(utility) => say(`carrying.${utility.kind}`)}
      addWord={say('park.addUtility')}
      start={{ readOn: businessDate }}
      also={{ parkId: park.id }}
      toInput={asIs}
      history={trailOf('ParkUtility')}
      refresh={parkRefresh}
      empty={say('park.noUtilities')}
    />
  )
}

const landInput = ({ fromDay, ...land }: Record<string, unknown>) => ({ ...land, from: fromDay })
const landPlace = (field: string) => (field === 'from' ? 'fromDay' : field)

/** Land of a park by its use, as it was from day to day; a new entry ends the one before. */
export function LandPanel({ park }: { park: Park }) {
  const say = useText()
  const { businessDate } = useCounty()
  const { fullDay } = useFormats()
  const fields = useMemo(() => landFields(say), [say])
  return (
    <RegisterPanel<Land>
      title={say('park.land')}
      rows={park.land.toReversed()}
      fields={fields}
      columns={[{ key: 'until', title: say('park.untilDay'), value: (land) => fullDay(land.untilDay) }]}
      keep={recordParkLand}
      permission="industry.keep"
      fixed={always}
      nameOf={(land) => say(`landUse.${land.landUse}`)}
      addWord={say('park.addLand')}
      start={{ fromDay: businessDate }}
      also={{ parkId: park.id }}
      toInput={landInput}
      placeOf={landPlace}
      history={trailOf('ParkLand')}
      refresh={parkRefresh}
      empty={say('park.noLand')}
    />
  )
}

/** The papers of a park, from their draft to their approval. */
export function ApprovalsPanel({ park }: { park: Park }) {
  const say = useText()
  const fields = useMemo(() => approvalFields(say), [say])
  return (
    <RegisterPanel<Approval>
      title={say('park.papers')}
      rows={park.approvals}
      fields={fields}
      keep={keepParkApproval}
      permission="industry.keep"
      nameOf={(approval) => say(`approval.${approval.kind}`)}
      addWord={say('park.addPaper')}
      also={{ parkId: park.id }}
      toInput={asIs}
      history={trailOf('ParkApproval')}
      refresh={parkRefresh}
      addressed
      empty={say('park.noPapers')}
    />
  )
}
