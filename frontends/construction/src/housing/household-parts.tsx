import { Facts, gql, lampColumn, useCounty, useFormats, type Column, type RegisterStep } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useMemo } from 'react'
import { useCodeName, useOptions, useText } from '../words.ts'
import type { Household } from './household.graphql.ts'
import { lightOfHousehold } from './housing.rules.ts'

const assess = gql`
  mutation AssessHousehold($input: AssessHouseholdInput!) {
    assessHousehold(input: $input) {
      id
      version
    }
  }
`

const sign = gql`
  mutation SignExpropriationAgreement($input: SignExpropriationAgreementInput!) {
    signExpropriationAgreement(input: $input) {
      id
      version
    }
  }
`

const pay = gql`
  mutation PayHouseholdCompensation($input: HouseholdDayInput!) {
    payHouseholdCompensation(input: $input) {
      id
      version
    }
  }
`

const vacate = gql`
  mutation VacateHousehold($input: HouseholdDayInput!) {
    vacateHousehold(input: $input) {
      id
      version
    }
  }
`

const resettle = gql`
  mutation ResettleHousehold($input: HouseholdDayInput!) {
    resettleHousehold(input: $input) {
      id
      version
    }
  }
`

/** How far a household has come. */
export function useHouseholdColumns(): Column<Household>[] {
  const say = useText()
  const nameOf = useCodeName()
  return useMemo(
    () => [
      lampColumn<Household>(say('state'), (row) => ({
        light: lightOfHousehold(row),
        word: nameOf('HouseholdState', row.state),
      })),
    ],
    [say, nameOf],
  )
}

/** Assessed, agreed, paid, moved out and living anew. */
export function useHouseholdSteps(): RegisterStep<Household>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { businessDate } = useCounty()
  return useMemo(() => {
    const permission = 'construction.record'
    const dated = (
      word: 'pay' | 'vacate' | 'resettle',
      document: DocumentNode,
      when: (row: Household) => boolean,
    ): RegisterStep<Household> => ({
      title: say(`householdStep.${word}`),
      permission,
      when,
      document,
      start: { on: businessDate },
      fields: [{ name: 'on', title: say('householdStep.on'), kind: 'day', required: true }],
    })
    return [
      {
        title: say('householdStep.assess'),
        permission,
        when: ({ state }) => state === 'REGISTERED',
        document: assess,
        start: { assessedOn: businessDate },
        fields: [
          { name: 'assessedOn', title: say('householdStep.assessedOn'), kind: 'day', required: true },
          { name: 'assessedValue', title: say('householdStep.assessedValue'), kind: 'money', required: true, min: 0 },
        ],
      },
      {
        title: say('householdStep.sign'),
        permission,
        when: ({ state }) => state === 'ASSESSED',
        document: sign,
        start: ({ assessedValue }) => ({ signedOn: businessDate, compensation: assessedValue }),
        fields: [
          { name: 'number', title: say('householdStep.number'), kind: 'text', required: true },
          {
            name: 'kind',
            title: say('householdStep.kind'),
            kind: 'choice',
            options: optionsOf('CompensationKind'),
            required: true,
          },
          { name: 'compensation', title: say('householdStep.compensation'), kind: 'money', required: true, min: 0 },
          { name: 'signedOn', title: say('householdStep.signedOn'), kind: 'day', required: true },
        ],
      },
      dated('pay', pay, ({ agreement }) => agreement !== null && agreement.paidOn === null),
      dated('vacate', vacate, ({ state }) => state === 'AGREED'),
      dated('resettle', resettle, ({ state }) => state === 'VACATED'),
    ]
  }, [say, optionsOf, businessDate])
}

/** What a household was assessed at, what was agreed, and whether it was paid. */
export function HouseholdMore({ row }: { row: Household }) {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay, money } = useFormats()
  const { agreement } = row
  return (
    <>
      {row.assessedOn && (
        <Facts
          facts={[
            [say('householdStep.assessedOn'), fullDay(row.assessedOn)],
            [say('householdStep.assessedValue'), money(row.assessedValue)],
          ]}
        />
      )}
      <h3>{say('householdMore.agreement')}</h3>
      {!agreement && <p className="quiet">{say('householdMore.none')}</p>}
      {agreement && (
        <Facts
          facts={[
            [say('householdStep.number'), agreement.number],
            [say('householdStep.kind'), nameOf('CompensationKind', agreement.kind)],
            [say('householdStep.compensation'), money(agreement.compensation)],
            [say('householdStep.signedOn'), fullDay(agreement.signedOn)],
            [
              say('householdMore.payment'),
              agreement.paidOn
                ? say('householdMore.paid', { day: fullDay(agreement.paidOn) })
                : say('householdMore.unpaid'),
            ],
          ]}
        />
      )}
    </>
  )
}
