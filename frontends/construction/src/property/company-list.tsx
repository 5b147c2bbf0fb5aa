import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { CompanyMore, useCompanyColumns } from './company-parts.tsx'
import { keepPropertyCompany, propertyCompaniesQuery, type PropertyCompany } from './company.graphql.ts'

const history = { service: 'construction', type: 'PropertyCompany' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<PropertyCompany>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('company.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      { name: 'uscc', title: say('company.fields.uscc'), kind: 'text', required: true, column: 'optional' },
      {
        name: 'township',
        title: say('company.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'manager', title: say('company.fields.manager'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'registeredOn',
        title: say('company.fields.registeredOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'leftOn', title: say('company.fields.leftOn'), kind: 'day', column: 'optional' },
    ],
    [say, townships],
  )
}

/** 物业企业: property firms as a register. */
export default function PropertyCompanies(given: Partial<RegisterPageProps<PropertyCompany>>) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<PropertyCompany>
      title={say('company.title')}
      document={propertyCompaniesQuery}
      at="propertyCompanies"
      fields={useFields()}
      keep={keepPropertyCompany}
      permission="construction.keep"
      nameOf={(row) => row.name}
      addWord={say('company.add')}
      start={{ registeredOn: businessDate }}
      columns={useCompanyColumns()}
      more={(row) => <CompanyMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('company.none'), next: say('company.noneNext') }}
      {...given}
    />
  )
}
