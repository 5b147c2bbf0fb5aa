import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { refusalOfDisorder, refusalOfFuture, refusalOfPart } from '../county/days.rules.ts'
import type { CollectiveContract } from './collective-contract.entity.ts'
import type { EmployerContractsValues } from './employer-contracts.entity.ts'

export const refusalOfContracts = (check: EmployerContractsValues, today: string): Refusal | null =>
  refusalOfCreditCode(check.employerUscc, 'employerUscc') ??
  refusalOfPart(check, 'signed', 'workers', 'contract.signed-over-workers') ??
  refusalOfPart(check, 'insured', 'workers', 'contract.insured-over-workers') ??
  refusalOfFuture(check, today, 'checkedOn')

export const refusalOfCollective = (contract: CollectiveContract, today: string): Refusal | null =>
  refusalOfCreditCode(contract.employerUscc, 'employerUscc') ??
  refusalOfFuture(contract, today, 'signedOn') ??
  refusalOfDisorder(contract, 'signedOn', 'beginsOn', 'endsOn')
