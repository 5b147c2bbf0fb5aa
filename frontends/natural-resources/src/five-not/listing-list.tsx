import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useParcels } from '../reference/use-parcels.ts'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import { keepFiveNotListing, fiveNotListingsQuery, type FiveNotListing } from './listing.graphql.ts'

const history = { service: 'naturalResources', type: 'FiveNotListing' }

function useFields(): RegisterField<FiveNotListing>[] {
  const say = useText()
  const choices = useChoices()
  const { departments } = useUnits()
  const parcels = useParcels()
  return useMemo(
    () => [
      {
        name: 'parcelId',
        title: say('field.parcel'),
        kind: 'choice',
        options: parcels,
        required: true,
        wide: true,
        column: 'title',
      },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('fiveNotKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'listedOn', title: say('field.listedOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'department',
        title: say('field.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'measure', title: say('field.measure'), kind: 'long', column: 'wide' },
      { name: 'dueOn', title: say('field.dueOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'disposedOn', title: say('field.disposedOn'), kind: 'day', column: 'shown' },
      { name: 'disposalDocument', title: say('field.disposalDocument'), kind: 'text' },
    ],
    [say, choices, departments, parcels],
  )
}

/** 五未处置: parcels listed under a class, who disposes of them and by when. */
export default function ListingList() {
  const say = useText()
  const { businessDate } = useCounty()
  const parcels = useParcels()
  return (
    <RegisterPage
      title={say('listingList.title')}
      document={fiveNotListingsQuery}
      at="fiveNotListings"
      fields={useFields()}
      keep={keepFiveNotListing}
      permission="natural-resources.keep"
      nameOf={(row) => parcels.find(({ value }) => value === row.parcelId)?.label ?? row.parcelId}
      addWord={say('listingList.add')}
      start={{ listedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('listingList.none'), next: say('noneNext') }}
    />
  )
}
