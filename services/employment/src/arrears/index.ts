import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { LabourSite } from '../site/labour-site.entity.ts'
import { ArrearsCase, ArrearsCaseValues, ArrearsState } from './arrears-case.entity.ts'
import { ArrearsPayment } from './arrears-payment.entity.ts'
import { ArrearsResolver, DepartmentArrearsResolver, EnterpriseArrearsResolver } from './arrears.resolver.ts'
import { refusalOfCase } from './arrears.rules.ts'
import { wagesOwed, wagesRecovered } from './arrears.targets.ts'

export const arrearsFeature: Feature = {
  entities: [ArrearsCase, ArrearsPayment],
  resolvers: [
    registerDoors({
      entity: ArrearsCase,
      name: 'ArrearsCase',
      plural: 'arrearsCases',
      noun: 'arrears',
      permission: 'employment.record',
      orderBy: ['acceptedOn', 'claimedAmount', 'payBy'],
      openFirst: { until: 'closedOn', by: ['payBy', 'acceptedOn'] },
      filterBy: ['state', 'department', 'township', 'siteId', 'employerUscc'],
      search: ['number', 'employer', 'complaint'],
      values: ArrearsCaseValues,
      parents: { siteId: () => LabourSite },
      refuse: refusalOfCase,
      settle: async (_ctx, _values, before) => ({ state: before?.state ?? ArrearsState.ACCEPTED }),
    }),
    ArrearsResolver,
    EnterpriseArrearsResolver,
    DepartmentArrearsResolver,
  ],
  references: {
    ArrearsCase: {
      permission: 'employment.read',
      resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(ArrearsCase, id),
    },
  },
  targets: [wagesOwed, wagesRecovered],
}
