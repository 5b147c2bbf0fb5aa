import { lampColumn, RegisterPage, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useEnterprises } from '../neighbour/use-enterprises.ts'
import { NotGranted } from './not-granted.tsx'
import { useText } from '../words.ts'
import { keepTaxRelief, taxReliefsQuery, type TaxRelief } from './tax-relief.graphql.ts'

const history = { service: 'finance', type: 'TaxRelief' }

function useFields(): RegisterField<TaxRelief>[] {
  const say = useText()
  const choices = useCodes()
  const { enterpriseChoice, hasEnterprises } = useEnterprises()
  return useMemo(
    () => [
      { name: 'taxpayer', title: say('taxRelief.taxpayer'), kind: 'text', required: true, column: 'title' },
      { name: 'uscc', ...enterpriseChoice, filter: hasEnterprises },
      { name: 'rule', title: say('taxRelief.rule'), kind: 'text', required: true, wide: true, column: 'wide' },
      {
        name: 'kind',
        title: say('taxRelief.kind'),
        kind: 'choice',
        required: true,
        options: choices('revenueKind'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'amount',
        title: say('taxRelief.amount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'eligibleOn',
        title: say('taxRelief.eligibleOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'grantedOn', title: say('taxRelief.grantedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'hindrance', title: say('taxRelief.hindrance'), kind: 'long' },
    ],
    [say, choices, enterpriseChoice, hasEnterprises],
  )
}
const refresh = ['ReliefsNotGranted']

/** 税费减免: claims by rule, granted or due and not granted. */
export default function TaxReliefList() {
  const say = useText()
  return (
    <RegisterPage
      title={say('taxRelief.title')}
      note={say('taxRelief.note')}
      document={taxReliefsQuery}
      at="taxReliefs"
      fields={useFields()}
      columns={[
        lampColumn(say('status'), (row: TaxRelief) => ({
          light: row.grantedOn ? 'GREEN' : 'YELLOW',
          word: say(row.grantedOn ? 'taxRelief.granted' : 'taxRelief.notGranted'),
        })),
      ]}
      keep={keepTaxRelief}
      permission="finance.keep"
      nameOf={(row) => row.taxpayer}
      addWord={say('taxRelief.add')}
      refresh={refresh}
      above={<NotGranted />}
      history={history}
      sheet
      empty={{ title: say('taxRelief.none'), next: say('taxRelief.noneNext') }}
    />
  )
}
