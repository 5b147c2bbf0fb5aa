import { gql, useAsk, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { Option } from './choices.ts'
import { foundNames, sheetFields, toldApart } from './found.ts'
import { useLines, type Line } from './lines.ts'
import { useText } from './words.ts'

const itemNames = gql`
  query ServiceItemNames {
    serviceItemNames {
      id
      code
      name
    }
  }
`
const projectNames = gql`
  query NamesOfProjects {
    projectNames {
      id
      code: projectCode
      name
    }
  }
`

interface Named {
  id: string
  code: string | null
  name: string
}

/**
 * A register's lines as the columns of its spreadsheet. Items and projects stand in their cells by name and are read by
 * name again; a case, of which there are too many to know by name, by its own number.
 */
export function useSheetFields<Row>(lines: readonly Line<Row>[]): FormField[] {
  const say = useText()
  const fields = useLines(lines)
  const asks = (of: 'item' | 'project') => ({ skip: !lines.some((line) => line.of === of) })
  const items = useAsk<{ serviceItemNames: Named[] | null }>(itemNames, {}, asks('item')).data?.serviceItemNames
  const projects = useAsk<{ projectNames: Named[] | null }>(projectNames, {}, asks('project')).data?.projectNames
  return useMemo(() => {
    const known: Record<string, Option[]> = { item: toldApart(items ?? []), project: toldApart(projects ?? []) }
    const optionsOf = (name: string) => known[String(lines.find((line) => line.name === name)?.of)]
    return sheetFields(fields, foundNames(lines), optionsOf, (title) => say('sheet.number', { title }))
  }, [lines, fields, items, projects, say])
}
