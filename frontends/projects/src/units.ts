import { useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { unitsQuery, type Unit } from './project/project.graphql.ts'

interface UnitsData {
  departments: Unit[] | null
  townships: Unit[] | null
}

/** The county's offices and townships, as choices and as names; codes stand where the names are away. */
export function useUnits() {
  const asks = useAsk<UnitsData>(unitsQuery)
  return useMemo(() => {
    const departments = asks.data?.departments ?? []
    const townships = asks.data?.townships ?? []
    const names = new Map([...departments, ...townships].map((unit) => [unit.code, unit.name ?? unit.code]))
    const choices = (units: Unit[]) => units.map(({ code, name }) => ({ value: code, label: name ?? code }))
    return {
      departments: choices(departments),
      townships: choices(townships),
      nameOf: (code: string | null | undefined) => (code ? (names.get(code) ?? code) : '—'),
    }
  }, [asks.data])
}
