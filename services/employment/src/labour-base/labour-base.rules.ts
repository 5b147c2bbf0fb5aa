import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { BrandEvent } from './brand-event.entity.ts'
import type { LabourAgreement } from './labour-agreement.entity.ts'
import type { LabourBaseValues } from './labour-base.entity.ts'
import type { LabourBrandValues } from './labour-brand.entity.ts'

export const refusalOfBase = (base: LabourBaseValues, today: string): Refusal | null =>
  refusalOfFuture(base, today, 'createdOn', 'closedOn') ?? refusalOfDisorder(base, 'createdOn', 'closedOn')

export const refusalOfBrand = (brand: LabourBrandValues, today: string): Refusal | null =>
  refusalOfFuture(brand, today, 'foundedOn')

export const refusalOfEvent = (event: BrandEvent, today: string): Refusal | null =>
  refusalOfFuture(event, today, 'heldOn')

export const refusalOfAgreement = (agreement: LabourAgreement, today: string): Refusal | null =>
  refusalOfFuture(agreement, today, 'signedOn') ?? refusalOfDisorder(agreement, 'signedOn', 'endsOn')
