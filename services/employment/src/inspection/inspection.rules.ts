import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { EmployerCredit } from './employer-credit.entity.ts'
import type { JointInspection } from './joint-inspection.entity.ts'
import type { LabourPatrol } from './labour-patrol.entity.ts'

/** What is to be put right was found wrong before. */
export function refusalOfPatrol(patrol: LabourPatrol, today: string): Refusal | null {
  if (patrol.remedyBy && !patrol.finding?.trim()) return { code: 'text-required', field: 'finding' }
  return (
    refusalOfCreditCode(patrol.employerUscc, 'employerUscc') ??
    refusalOfFuture(patrol, today, 'patrolledOn', 'remediedOn') ??
    refusalOfDisorder(patrol, 'patrolledOn', 'remedyBy') ??
    refusalOfDisorder(patrol, 'patrolledOn', 'remediedOn')
  )
}

export function refusalOfJoint(inspection: JointInspection, today: string): Refusal | null {
  if (inspection.remedyBy && !inspection.findings?.trim()) return { code: 'text-required', field: 'findings' }
  return (
    refusalOfCreditCode(inspection.employerUscc, 'employerUscc') ??
    refusalOfFuture(inspection, today, 'inspectedOn', 'remediedOn') ??
    refusalOfDisorder(inspection, 'inspectedOn', 'remedyBy') ??
    refusalOfDisorder(inspection, 'inspectedOn', 'remediedOn')
  )
}

const WHOLE = 100

/** Only a dishonest employer is listed, with a reason, an effect and an end. */
export function refusalOfCredit(credit: EmployerCredit, today: string): Refusal | null {
  const { score, grade, blacklistedOn, blacklistedUntil, reason, effect } = credit
  if (score > WHOLE) return { code: 'share-over-hundred', field: 'score' }
  if (blacklistedOn && grade !== 'C') return { code: 'credit.listed-though-honest', field: 'grade' }
  if (grade === 'C' && !reason?.trim()) return { code: 'reason-required', field: 'reason' }
  if (blacklistedOn && !blacklistedUntil) return { code: 'text-required', field: 'blacklistedUntil' }
  if (blacklistedOn && !effect?.trim()) return { code: 'text-required', field: 'effect' }
  return (
    refusalOfCreditCode(credit.employerUscc, 'employerUscc') ??
    refusalOfFuture(credit, today, 'blacklistedOn') ??
    refusalOfDisorder(credit, 'blacklistedOn', 'blacklistedUntil')
  )
}
