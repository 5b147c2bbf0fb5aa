import type { Answer } from './service-process.ts'
import { askService, statistician } from './service-process.ts'

const RECORD = `mutation ($input: RecordOfficialValueInput!) {
  recordOfficialValue(input: $input) { revision documentNumber } }`

export interface Release {
  readonly idempotencyKey: string
  readonly code: string
  readonly period: string
  readonly value: number
  readonly status: string
  readonly documentNumber: string
  readonly releasedOn: string
}

/** A release like no other: its document number and its key are its own. */
export const release = (writer: number, turn: number): Release => ({
  idempotencyKey: `key ${writer} ${turn}`,
  code: 'PRJ-FAI-GROWTH',
  period: `2022-0${writer + 1}`,
  value: turn / 10,
  status: 'PRELIMINARY',
  documentNumber: `测〔2022〕${writer}-${turn}号`,
  releasedOn: '2022-08-01',
})

export const record = (url: string, input: Release, viewer = statistician): Promise<Answer> =>
  askService(url, viewer, RECORD, { input })
