import { Facts, formatNumber, lampColumn, type Column, type Light } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodeName, useText } from '../words.ts'
import type { PropertyCompany } from './company.graphql.ts'

const lights: Record<PropertyCompany['credit']['rating'], Light> = { A: 'GREEN', B: 'GREEN', C: 'YELLOW', D: 'RED' }

/** A firm’s credit and what it serves, beside what is written of it. */
export function useCompanyColumns(): Column<PropertyCompany>[] {
  const say = useText()
  const nameOf = useCodeName()
  return useMemo(
    () => [
      lampColumn<PropertyCompany>(say('credit.rating'), ({ credit: { rating } }) => ({
        light: lights[rating],
        word: nameOf('PropertyCreditRating', rating),
      })),
      { key: 'score', title: say('credit.score'), value: ({ credit }) => credit.score, align: 'right' },
      {
        key: 'rate',
        title: say('credit.rate'),
        value: ({ served }) => served.complaintRate,
        render: ({ served }) => (served.complaintRate === null ? '—' : formatNumber(served.complaintRate)),
        align: 'right',
        role: 'wide-only',
      },
      {
        key: 'unsettled',
        title: say('credit.unsettled'),
        value: ({ served }) => served.unsettled,
        align: 'right',
        role: 'wide-only',
      },
    ],
    [say, nameOf],
  )
}

/** What makes up a firm’s credit, and whom it serves. */
export function CompanyMore({ row: { credit, served } }: { row: PropertyCompany }) {
  const say = useText()
  return (
    <Facts
      facts={[
        [say('credit.score'), credit.score],
        [say('deduction.counts'), credit.deductions],
        [say('credit.pending'), credit.pending],
        [say('credit.communities'), served.communities],
        [say('credit.households'), formatNumber(served.households)],
        [say('credit.complaints'), served.complaints],
      ]}
    />
  )
}
