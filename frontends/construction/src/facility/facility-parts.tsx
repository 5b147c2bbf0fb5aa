import {
  Facts,
  formatNumber,
  gql,
  lampColumn,
  useCounty,
  useFormats,
  type Column,
  type RegisterStep,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodeName, useText } from '../words.ts'
import type { Facility } from './facility.graphql.ts'
import { lightOfFacility } from './facility.rules.ts'

const siteFacility = gql`
  mutation SiteFacility($input: SiteFacilityInput!) {
    siteFacility(input: $input) {
      id
      version
    }
  }
`

const advanceFacility = gql`
  mutation AdvanceFacility($input: AdvanceFacilityInput!) {
    advanceFacility(input: $input) {
      id
      version
    }
  }
`

const acceptFacility = gql`
  mutation AcceptFacility($input: AcceptFacilityInput!) {
    acceptFacility(input: $input) {
      id
      version
    }
  }
`

/** State and days unused, beside what is written of a facility. */
export function useFacilityColumns(): Column<Facility>[] {
  const say = useText()
  const nameOf = useCodeName()
  const { businessDate } = useCounty()
  return useMemo(
    () => [
      lampColumn<Facility>(say('state'), (row) => ({
        light: lightOfFacility(row, businessDate),
        word: nameOf('FacilityState', row.state),
      })),
      {
        key: 'daysUnused',
        title: say('facilityMore.daysUnused'),
        value: (row) => row.daysUnused,
        align: 'right',
        role: 'wide-only',
      },
    ],
    [say, nameOf, businessDate],
  )
}

/** From the site to the use, each step where the facility stands before it. */
export function useFacilitySteps(): RegisterStep<Facility>[] {
  const say = useText()
  const { businessDate } = useCounty()
  return useMemo(() => {
    const on = { name: 'on', title: say('facilityStep.on'), kind: 'day' as const, required: true }
    const plain = (word: 'start' | 'complete' | 'use' | 'stop' | 'again', from: string, to: string) => ({
      title: say(`facilityStep.${word}`),
      permission: 'construction.record',
      when: ({ state }: Facility) => state === from,
      document: advanceFacility,
      also: { to },
      start: { on: businessDate },
      fields:
        word === 'stop'
          ? [on, { name: 'reason', title: say('facilityStep.reason'), kind: 'long' as const, required: true }]
          : [on],
    })
    const place = [
      { name: 'latitude', title: say('facilityStep.latitude'), kind: 'number' as const, required: true },
      { name: 'longitude', title: say('facilityStep.longitude'), kind: 'number' as const, required: true },
    ]
    return [
      {
        title: say('facilityStep.site'),
        note: say('facilityStep.siteNote'),
        permission: 'construction.record',
        when: ({ state }) => state === 'PLANNED',
        document: siteFacility,
        start: { sitedOn: businessDate },
        fields: [{ name: 'sitedOn', title: say('facilityStep.sitedOn'), kind: 'day', required: true }, ...place],
      },
      plain('start', 'SITED', 'UNDER_CONSTRUCTION'),
      plain('complete', 'UNDER_CONSTRUCTION', 'COMPLETED'),
      {
        title: say('facilityStep.accept'),
        note: say('facilityStep.acceptNote'),
        permission: 'construction.keep',
        when: ({ state }) => state === 'COMPLETED',
        document: acceptFacility,
        start: ({ latitude, longitude }) => ({ acceptedOn: businessDate, latitude, longitude }),
        fields: [
          { name: 'acceptedOn', title: say('facilityStep.acceptedOn'), kind: 'day', required: true },
          { name: 'inspector', title: say('facilityStep.inspector'), kind: 'text', required: true },
          { name: 'photo', title: say('facilityStep.photo'), kind: 'text', required: true },
          ...place,
          { name: 'placeExplained', title: say('facilityStep.placeExplained'), kind: 'long' },
        ],
      },
      plain('use', 'ACCEPTED', 'IN_USE'),
      plain('stop', 'IN_USE', 'OUT_OF_USE'),
      plain('again', 'OUT_OF_USE', 'IN_USE'),
    ]
  }, [say, businessDate])
}

/** Its days, and what the acceptance rests on: the photograph before and after, and where it was taken. */
export function FacilityMore({ row }: { row: Facility }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { acceptance } = row
  return (
    <>
      <Facts
        label={say('facilityMore.days')}
        facts={[
          [say('facilityStep.sitedOn'), fullDay(row.sitedOn)],
          [say('facilityMore.startedOn'), fullDay(row.startedOn)],
          [say('facilityMore.completedOn'), fullDay(row.completedOn)],
          [say('facilityStep.acceptedOn'), fullDay(row.acceptedOn)],
          [say('facilityMore.inUseOn'), fullDay(row.inUseOn)],
          [say('facilityMore.before'), row.photoBefore],
          [say('facilityMore.after'), acceptance?.photo],
          [say('facilityStep.inspector'), acceptance?.inspector],
        ]}
      />
      {acceptance && acceptance.outsideKm > 0 && (
        <p className="remark">
          {say('facilityMore.outside', {
            km: formatNumber(acceptance.outsideKm),
            why: acceptance.placeExplained ?? '—',
          })}
        </p>
      )}
      {acceptance && acceptance.outsideKm === 0 && <p className="quiet">{say('facilityMore.inside')}</p>}
      {(row.daysUnused ?? 0) > 0 && (
        <p className="remark">{say('facilityMore.unused', { days: row.daysUnused ?? 0 })}</p>
      )}
      {row.state === 'OUT_OF_USE' && (
        <p className="remark">
          {say('facilityMore.outOfUse')} {fullDay(row.outOfUseOn)} · {row.outOfUseReason}
        </p>
      )}
    </>
  )
}
