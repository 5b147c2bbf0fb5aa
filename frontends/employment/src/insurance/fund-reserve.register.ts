import type { Definition } from '../register.tsx'
import { fundReservesQuery, keepFundReserve, type FundReserve } from './fund-reserve.graphql.ts'

export const fundReserveRegister: Definition<FundReserve> = {
  noun: 'fundReserve',
  type: 'FundReserve',
  document: fundReservesQuery,
  at: 'fundReserves',
  keep: keepFundReserve,
  permission: 'employment.keep',
  nameOf: ({ year }) => String(year),
  lines: [
    { name: 'scheme', kind: 'choice', required: true, column: 'title', filter: true, of: 'scheme', sort: true },
    { name: 'year', kind: 'number', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'amount', kind: 'money', required: true, column: 'shown', word: 'savedBefore', min: 0 },
  ],
}
