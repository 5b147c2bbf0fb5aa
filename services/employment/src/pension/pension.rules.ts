import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture, refusalOfPart } from '../county/days.rules.ts'
import type { PensionFailureValues } from './pension-failure.entity.ts'
import type { PensionMonthValues } from './pension-month.entity.ts'

/** Nobody is enrolled, renewed or paid who was not due. */
export const refusalOfPensionMonth = (month: PensionMonthValues): Refusal | null =>
  refusalOfPart(month, 'enrolled', 'dueEnrolment', 'pension.enrolled-over-due') ??
  refusalOfPart(month, 'renewed', 'dueRenewal', 'pension.renewed-over-due') ??
  refusalOfPart(month, 'paid', 'payees', 'pension.paid-over-payees')

export const refusalOfFailure = (failure: PensionFailureValues, today: string): Refusal | null =>
  refusalOfFuture(failure, today, 'failedOn', 'resolvedOn') ?? refusalOfDisorder(failure, 'failedOn', 'resolvedOn')
