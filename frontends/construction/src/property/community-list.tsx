import { type RegisterField, RegisterPage, type RegisterPageProps, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCompanies } from '../choices.ts'
import { useText } from '../words.ts'
import { keepPropertyCommunity, propertyCommunitiesQuery, type PropertyCommunity } from './community.graphql.ts'

const history = { service: 'construction', type: 'PropertyCommunity' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<PropertyCommunity>[] {
  const say = useText()
  const { townships } = useUnits()
  const { companies } = useCompanies()
  return useMemo(
    () => [
      { name: 'name', title: say('community.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'township',
        title: say('community.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'companyId',
        title: say('community.fields.companyId'),
        kind: 'choice',
        options: companies,
        column: 'shown',
        filter: true,
      },
      {
        name: 'contractEndsOn',
        title: say('community.fields.contractEndsOn'),
        kind: 'day',
        column: 'shown',
        sort: true,
      },
      {
        name: 'households',
        title: say('community.fields.households'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '户',
        min: 0,
      },
      {
        name: 'floorArea',
        title: say('community.fields.floorArea'),
        kind: 'number',
        required: true,
        column: 'optional',
        unit: '平方米',
        min: 0,
      },
      {
        name: 'neighbourhood',
        title: say('community.fields.neighbourhood'),
        kind: 'text',
        required: true,
        column: 'wide',
      },
      { name: 'ownersCommitteeOn', title: say('community.fields.ownersCommitteeOn'), kind: 'day', column: 'wide' },
      {
        name: 'partyGroup',
        title: say('community.fields.partyGroup'),
        kind: 'flag',
        required: true,
        column: 'optional',
      },
    ],
    [say, townships, companies],
  )
}

/** 住宅小区: communities as a register. */
export default function PropertyCommunities(given: Partial<RegisterPageProps<PropertyCommunity>>) {
  const say = useText()
  return (
    <RegisterPage<PropertyCommunity>
      title={say('community.title')}
      document={propertyCommunitiesQuery}
      at="propertyCommunities"
      fields={useFields()}
      keep={keepPropertyCommunity}
      permission="construction.keep"
      nameOf={(row) => row.name}
      addWord={say('community.add')}
      start={{ partyGroup: false }}
      history={history}
      sheet
      empty={{ title: say('community.none'), next: say('community.noneNext') }}
      {...given}
    />
  )
}
