import type { Feature } from '@tongchou/service-kit'
import { ProductOutput } from './product-output.entity.ts'
import { EnterpriseProductsResolver, ProductOutputResolver } from './product-output.resolver.ts'
import { productOutputSheet } from './product-output.sheet.ts'

export const productOutputFeature: Feature = {
  entities: [ProductOutput],
  resolvers: [ProductOutputResolver, EnterpriseProductsResolver],
  sheets: [productOutputSheet],
}
