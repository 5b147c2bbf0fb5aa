import { type Feature, registerDoors } from '@tongchou/service-kit'
import { LabourBase } from '../labour-base/labour-base.entity.ts'
import { LabourBrand } from '../labour-base/labour-brand.entity.ts'
import { LabourTransfer, LabourTransferValues } from './labour-transfer.entity.ts'
import { LabourTransferResolver, TownshipTransferResolver, TransferBoardResolver } from './transfer-board.resolver.ts'
import { refusalOfTransfer } from './transfer.rules.ts'
import { labourIncome, localShare, transfers } from './transfer.targets.ts'

export const transferFeature: Feature = {
  entities: [LabourTransfer],
  resolvers: [
    registerDoors({
      entity: LabourTransfer,
      name: 'LabourTransfer',
      plural: 'labourTransfers',
      noun: 'transfer',
      permission: 'employment.record',
      orderBy: ['departedOn', 'persons', 'income'],
      filterBy: ['township', 'destination', 'organised', 'trade', 'baseId', 'brandId'],
      search: ['batch', 'place', 'trade'],
      values: LabourTransferValues,
      parents: { baseId: () => LabourBase, brandId: () => LabourBrand },
      refuse: refusalOfTransfer,
    }),
    TransferBoardResolver,
    TownshipTransferResolver,
    LabourTransferResolver,
  ],
  targets: [transfers, labourIncome, localShare],
}
