import { type Feature, registerDoors } from '@tongchou/service-kit'
import { AssetDelivery, LotDelivery } from './lot-movement.entity.ts'
import { ProcurementLot, ProcurementLotValues } from './lot.entity.ts'
import { ProcurementLotResolver, TownshipAssetsResolver, WasteAssetsResolver } from './lot.resolver.ts'
import { refusalOfDelivery, refusalOfLot, refusalOfReceipt } from './lot.rules.ts'
import { settleDelivery, settleLot, settleReceipt } from './settle-lot.ts'
import { wasteAssets } from './waste-assets.targets.ts'

export const procurementFeature: Feature = {
  entities: [ProcurementLot, LotDelivery, AssetDelivery],
  resolvers: [
    registerDoors({
      entity: ProcurementLot,
      name: 'ProcurementLot',
      plural: 'procurementLots',
      noun: 'lot',
      permission: 'construction.keep',
      orderBy: ['dueOn', 'name'],
      filterBy: ['year', 'item'],
      search: ['name', 'supplier', 'contractNumber'],
      values: ProcurementLotValues,
      refuse: refusalOfLot,
      settle: settleLot,
    }),
    registerDoors({
      entity: LotDelivery,
      name: 'LotDelivery',
      plural: 'lotDeliveries',
      noun: 'lot-delivery',
      permission: 'construction.keep',
      orderBy: ['deliveredOn'],
      filterBy: ['lotId'],
      parents: { lotId: () => ProcurementLot },
      refuse: refusalOfDelivery,
      settle: settleDelivery,
    }),
    registerDoors({
      entity: AssetDelivery,
      name: 'AssetDelivery',
      plural: 'assetDeliveries',
      noun: 'asset-delivery',
      permission: 'construction.record',
      orderBy: ['township', 'receivedOn'],
      openFirst: { until: 'receivedOn', by: 'township' },
      filterBy: ['lotId', 'township'],
      search: ['route'],
      refuse: refusalOfReceipt,
      settle: settleReceipt,
    }),
    ProcurementLotResolver,
    WasteAssetsResolver,
    TownshipAssetsResolver,
  ],
  targets: wasteAssets,
}
