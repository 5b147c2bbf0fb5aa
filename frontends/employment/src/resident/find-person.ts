import { ask, gql, underValues, type FormField, type FormValues } from '@tongchou/frontend-kit'

interface Person {
  id: string
  name: string | null
  identityNumber: string | null
}

const byName = gql`
  query PeopleByName($search: String!) {
    residents(first: 20, search: $search) {
      nodes {
        id
        name
        identityNumber
      }
    }
  }
`

const byNumber = gql`
  query PersonByNumber($number: String!) {
    residentByIdentity(number: $number) {
      id
      name
      identityNumber
    }
  }
`

const byId = gql`
  query PersonById($id: ID!) {
    resident(id: $id) {
      id
      name
      identityNumber
    }
  }
`

const wholeNumber = /^\d{17}[\dXx]$/

/** A person among namesakes: the name with what the mask leaves of the number. */
const labelOf = ({ name, identityNumber }: Person) => [name, identityNumber].filter(Boolean).join('　')

/** People of the county, found by a part of the name or by the whole identity number. */
export const findPerson: NonNullable<FormField['find']> = {
  search: async (text) => {
    if (wholeNumber.test(text)) {
      const { data } = await ask<{ residentByIdentity: Person | null }>(byNumber, { number: text })
      const found = data?.residentByIdentity
      return found ? [{ value: found.id, label: labelOf(found) }] : []
    }
    const { data } = await ask<{ residents: { nodes: Person[] } | null }>(byName, { search: text })
    return (data?.residents?.nodes ?? []).map((person) => ({ value: person.id, label: labelOf(person) }))
  },
  named: async (id) => {
    const { data } = await ask<{ resident: Person | null }>(byId, { id })
    return data?.resident ? labelOf(data.resident) : undefined
  },
}

/** A form writes the person, the service keeps his key. */
export const personShape = {
  toInput: ({ resident, ...written }: FormValues): FormValues => underValues({ ...written, residentId: resident }),
  reading: { names: { resident: 'residentId' } },
  placeOf: (field: string) => (field === 'residentId' ? 'resident' : field),
}
