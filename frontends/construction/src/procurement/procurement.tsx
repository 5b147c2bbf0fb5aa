import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { AssetsByTownship } from './lot-parts.tsx'
import Lots from './lot-list.tsx'
import Deliveries from './lot-delivery-list.tsx'
import Receipts from './asset-delivery-list.tsx'

/** 垃圾收运采购: what was bought, what arrived, and what the townships signed for. */
export default function ProcurementPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'lots',
          title: say('procurementView.lots'),
          permission: 'construction.departmental',
          page: <Lots />,
        },
        {
          id: 'deliveries',
          title: say('procurementView.deliveries'),
          permission: 'construction.departmental',
          page: <Deliveries />,
        },
        {
          id: 'receipts',
          title: say('procurementView.receipts'),
          permission: 'construction.local',
          page: <Receipts />,
        },
        {
          id: 'townships',
          title: say('procurementView.townships'),
          permission: 'construction.local',
          page: <AssetsByTownship />,
        },
      ]}
    />
  )
}
