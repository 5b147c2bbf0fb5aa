import type { Feature } from '@tongchou/service-kit'
import { FundPayment } from './fund-payment.entity.ts'
import { FundPaymentResolver } from './fund-payment.resolver.ts'
import { fundPaymentSheet } from './fund-payment.sheet.ts'
import { ProjectFundsResolver } from './project-funds.resolver.ts'

export const fundPaymentFeature: Feature = {
  entities: [FundPayment],
  resolvers: [FundPaymentResolver, ProjectFundsResolver],
  sheets: [fundPaymentSheet],
}
