import { type Feature, registerDoors } from '@tongchou/service-kit'
import { BrandEvent } from './brand-event.entity.ts'
import { LabourBaseResolver, LabourBrandResolver } from './dispatched.resolver.ts'
import { LabourAgreement } from './labour-agreement.entity.ts'
import { LabourBase, LabourBaseValues } from './labour-base.entity.ts'
import { refusalOfAgreement, refusalOfBase, refusalOfBrand, refusalOfEvent } from './labour-base.rules.ts'
import { LabourBrand, LabourBrandValues } from './labour-brand.entity.ts'
import { newBases } from './new-bases.target.ts'

const permission = 'employment.keep'

export const labourBaseFeature: Feature = {
  entities: [LabourBase, LabourBrand, BrandEvent, LabourAgreement],
  resolvers: [
    registerDoors({
      entity: LabourBase,
      name: 'LabourBase',
      plural: 'labourBases',
      noun: 'labour-base',
      permission,
      orderBy: ['createdOn', 'name', 'capacity'],
      search: ['name', 'place', 'partner'],
      values: LabourBaseValues,
      refuse: refusalOfBase,
    }),
    registerDoors({
      entity: LabourBrand,
      name: 'LabourBrand',
      plural: 'labourBrands',
      noun: 'labour-brand',
      permission,
      orderBy: ['foundedOn', 'name', 'trained'],
      filterBy: ['trade'],
      search: ['name', 'market'],
      values: LabourBrandValues,
      refuse: refusalOfBrand,
    }),
    registerDoors({
      entity: BrandEvent,
      name: 'BrandEvent',
      plural: 'brandEvents',
      noun: 'brand-event',
      permission,
      orderBy: ['heldOn', 'signed'],
      filterBy: ['brandId'],
      search: ['place'],
      parents: { brandId: () => LabourBrand },
      refuse: refusalOfEvent,
    }),
    registerDoors({
      entity: LabourAgreement,
      name: 'LabourAgreement',
      plural: 'labourAgreements',
      noun: 'labour-agreement',
      permission,
      orderBy: ['signedOn', 'region', 'endsOn'],
      search: ['region', 'partner', 'documentNumber'],
      refuse: refusalOfAgreement,
    }),
    LabourBaseResolver,
    LabourBrandResolver,
  ],
  targets: [newBases],
}
