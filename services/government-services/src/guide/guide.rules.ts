import type { Refusal } from '@tongchou/service-kit'

interface Guide {
  readonly onlineUrl: string | null
  readonly onlineSince: string | null
  readonly phone: string | null
  readonly phoneSince: string | null
}

const ADDRESS = /^https?:\/\/[^\s]+$/
const NUMBER = /^[0-9][0-9 ()-]{2,38}$/

/** An address that opens and a number that can be dialled, each with the day since when, and neither without the other. */
export function refusalOfGuide({ onlineUrl, onlineSince, phone, phoneSince }: Guide): Refusal | null {
  if (onlineUrl && !ADDRESS.test(onlineUrl)) return { code: 'guide.no-address', field: 'onlineUrl' }
  if (phone && !NUMBER.test(phone)) return { code: 'guide.no-number', field: 'phone' }
  if (Boolean(onlineUrl) !== Boolean(onlineSince)) return { code: 'guide.day-needed', field: 'onlineSince' }
  return Boolean(phone) === Boolean(phoneSince) ? null : { code: 'guide.day-needed', field: 'phoneSince' }
}

/** An answer has its day, and a day its answer. */
export const refusalOfInquiry = ({
  answeredOn,
  answer,
}: {
  readonly answeredOn: string | null
  readonly answer: string | null
}): Refusal | null =>
  Boolean(answeredOn) === Boolean(answer?.trim())
    ? null
    : { code: 'inquiry.answer-incomplete', field: answeredOn ? 'answer' : 'answeredOn' }
