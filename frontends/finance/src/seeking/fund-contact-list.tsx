import { type RegisterField, useUnits, useCounty, useSession, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Sisters } from '../sisters.tsx'
import { useUnitColumn } from '../use-unit-column.ts'
import { useText } from '../words.ts'
import { keepFundContact, fundContactsQuery, type FundContact } from './fund-contact.graphql.ts'

const history = { service: 'finance', type: 'FundContact' }

function useFields(): RegisterField<FundContact>[] {
  const say = useText()
  const { departments, townships } = useUnits()
  return useMemo(
    () => [
      { name: 'office', title: say('fundContact.office'), kind: 'text', required: true, column: 'title' },
      {
        name: 'township',
        title: say('common.township'),
        kind: 'choice',
        options: townships,
        filter: true,
      },
      {
        name: 'department',
        title: say('common.department'),
        kind: 'choice',
        options: departments,
        filter: true,
        column: 'wide',
      },
      {
        name: 'contactedOn',
        title: say('fundContact.contactedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'byWhom', title: say('fundContact.byWhom'), kind: 'text', required: true, column: 'wide' },
      { name: 'matter', title: say('fundContact.matter'), kind: 'long', required: true, column: 'wide' },
      {
        name: 'expectedAmount',
        title: say('fundContact.expectedAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      { name: 'result', title: say('fundContact.result'), kind: 'long' },
      { name: 'nextOn', title: say('fundContact.nextOn'), kind: 'day', column: 'shown' },
    ],
    [say, departments, townships],
  )
}

/** 对上衔接: every talk with an office above about money, and when to ask again. */
export default function FundContactList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('fundContact.title')}
      note={say('fundContact.note')}
      document={fundContactsQuery}
      at="fundContacts"
      fields={useFields()}
      columns={[useUnitColumn<FundContact>()]}
      keep={keepFundContact}
      permission="finance.answer"
      nameOf={(row) => row.office}
      addWord={say('fundContact.add')}
      start={{
        contactedOn: businessDate,
        township: viewer?.township?.code,
        department: viewer?.township ? undefined : viewer?.department?.code,
      }}
      history={history}
      sheet
      empty={{ title: say('fundContact.none'), next: say('fundContact.noneNext') }}
    >
      <Sisters paths={['windows', 'budget-focuses', 'submissions']} />
    </RegisterPage>
  )
}
