import { lampColumn, type RegisterField, RegisterPage, type RegisterPageProps, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useLots } from '../choices.ts'
import { useText } from '../words.ts'
import { keepAssetDelivery, assetDeliveriesQuery, type AssetDelivery } from './asset-delivery.graphql.ts'

const history = { service: 'construction', type: 'AssetDelivery' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<AssetDelivery>[] {
  const say = useText()
  const { townships } = useUnits()
  const { lots } = useLots()
  return useMemo(
    () => [
      {
        name: 'lotId',
        title: say('assetDelivery.fields.lotId'),
        kind: 'choice',
        options: lots,
        required: true,
        column: 'title',
        filter: true,
      },
      {
        name: 'township',
        title: say('assetDelivery.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
        sort: true,
      },
      {
        name: 'quantity',
        title: say('assetDelivery.fields.quantity'),
        kind: 'number',
        required: true,
        column: 'shown',
        min: 0,
      },
      { name: 'receivedOn', title: say('assetDelivery.fields.receivedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'receivedBy', title: say('assetDelivery.fields.receivedBy'), kind: 'text', column: 'shown' },
      { name: 'route', title: say('assetDelivery.fields.route'), kind: 'text', wide: true, column: 'wide' },
    ],
    [say, townships, lots],
  )
}

/** 配发签收: handed out as a register. */
export default function AssetDeliveries(given: Partial<RegisterPageProps<AssetDelivery>>) {
  const say = useText()
  const { nameOf: unitName } = useUnits()
  const { lotName } = useLots()
  return (
    <RegisterPage<AssetDelivery>
      title={say('assetDelivery.title')}
      document={assetDeliveriesQuery}
      at="assetDeliveries"
      fields={useFields()}
      columns={[
        lampColumn<AssetDelivery>(say('state'), ({ receivedOn }) =>
          receivedOn
            ? { light: 'GREEN', word: say('procurementView.signed') }
            : { light: 'YELLOW', word: say('procurementView.waiting') },
        ),
      ]}
      keep={keepAssetDelivery}
      permission="construction.record"
      nameOf={(row) => `${lotName(row.lotId)} ${unitName(row.township)}`}
      addWord={say('assetDelivery.add')}

      history={history}
      sheet
      empty={{ title: say('assetDelivery.none'), next: say('assetDelivery.noneNext') }}
      {...given}
    />
  )
}
