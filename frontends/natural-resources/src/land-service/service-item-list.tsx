import { RegisterPage, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepLandServiceItem, landServiceItemsQuery, type LandServiceItem } from './service-item.graphql.ts'

const history = { service: 'naturalResources', type: 'LandServiceItem' }

function useFields(): RegisterField<LandServiceItem>[] {
  const say = useText()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, column: 'title', sort: true },
      { name: 'legalDays', title: say('field.legalDays'), kind: 'number', min: 0, required: true, column: 'shown' },
      {
        name: 'promisedDays',
        title: say('field.promisedDays'),
        kind: 'number',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'materialsBefore',
        title: say('field.materialsBefore'),
        kind: 'number',
        min: 0,
        required: true,
        column: 'wide',
      },
      {
        name: 'materialsNow',
        title: say('field.materialsNow'),
        kind: 'number',
        min: 0,
        required: true,
        column: 'shown',
      },
      { name: 'simplification', title: say('field.simplification'), kind: 'long', required: true },
      { name: 'since', title: say('field.since'), kind: 'day', required: true, column: 'wide' },
    ],
    [say],
  )
}

/** 用地放管服: what each service asks for now, and how quickly it is promised. */
export default function ServiceItemList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('serviceItemList.title')}
      document={landServiceItemsQuery}
      at="landServiceItems"
      fields={useFields()}
      keep={keepLandServiceItem}
      permission="natural-resources.keep"
      nameOf={(row) => row.name}
      addWord={say('serviceItemList.add')}
      history={history}
      sheet
      empty={{ title: say('serviceItemList.none'), next: say('noneNext') }}
    />
  )
}
