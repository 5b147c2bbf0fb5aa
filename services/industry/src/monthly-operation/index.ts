import type { Feature } from '@tongchou/service-kit'
import { benefit } from './benefit.target.ts'
import { fullLoad } from './full-load.target.ts'
import { landOutput } from './land-output.target.ts'
import { MonthlyOperation } from './monthly-operation.entity.ts'
import { EnterpriseOperationsResolver, MonthlyOperationResolver } from './monthly-operation.resolver.ts'
import { operationForm } from './operation-form.ts'
import { outputVolume } from './output-volume.target.ts'

export const monthlyOperationFeature: Feature = {
  entities: [MonthlyOperation],
  resolvers: [MonthlyOperationResolver, EnterpriseOperationsResolver],
  targets: [outputVolume, benefit, landOutput, fullLoad],
  forms: [operationForm],
}
