import { gql } from '@apollo/client'
import { useMemo } from 'react'
import { useAsk } from '../graph/use-ask.ts'

interface Unit {
  code: string
  name: string | null
}

interface UnitsData {
  departments: (Unit & { group: string | null })[] | null
  townships: Unit[] | null
}

const unitsQuery = gql`
  query Units {
    departments {
      code
      name
      group
    }
    townships {
      code
      name
    }
  }
`

/** The county's offices and townships, as choices and as names; codes stand where the names are away. */
export function useUnits() {
  const asks = useAsk<UnitsData>(unitsQuery)
  return useMemo(() => {
    const departments = asks.data?.departments ?? []
    const townships = asks.data?.townships ?? []
    const names = new Map([...departments, ...townships].map((unit) => [unit.code, unit.name ?? unit.code]))
    const choices = (units: Unit[]) => units.map(({ code, name }) => ({ value: code, label: name ?? code }))
    return {
      // A word for many offices answers for a target; no record is kept by it.
      departments: choices(departments.filter(({ group }) => !group)),
      townships: choices(townships),
      nameOf: (code: string | null | undefined) => (code ? (names.get(code) ?? code) : '—'),
    }
  }, [asks.data])
}
