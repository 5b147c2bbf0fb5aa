import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture, refusalOfPart } from '../county/days.rules.ts'
import type { MarketInspection } from './market-inspection.entity.ts'
import type { ReliefWorkshop } from './relief-workshop.entity.ts'
import type { ReturnerBase } from './returner-base.entity.ts'

export const refusalOfReturnerBase = (base: ReturnerBase, today: string): Refusal | null =>
  refusalOfFuture(base, today, 'openedOn')

/** What was remedied was found wrong before. */
export function refusalOfMarketInspection(inspection: MarketInspection, today: string): Refusal | null {
  if (inspection.remediedOn && !inspection.violation?.trim()) return { code: 'text-required', field: 'violation' }
  return (
    refusalOfFuture(inspection, today, 'inspectedOn', 'remediedOn') ??
    refusalOfDisorder(inspection, 'inspectedOn', 'remediedOn')
  )
}

/** A workshop that runs has workers. */
export function refusalOfWorkshop(workshop: ReliefWorkshop, today: string): Refusal | null {
  if (workshop.state === 'RUNNING' && workshop.workers === 0)
    return { code: 'workshop.runs-without-workers', field: 'workers' }
  return (
    refusalOfPart(workshop, 'hardUpWorkers', 'workers', 'workshop.hard-up-over-workers') ??
    refusalOfFuture(workshop, today, 'openedOn', 'checkedOn') ??
    refusalOfDisorder(workshop, 'openedOn', 'checkedOn')
  )
}
