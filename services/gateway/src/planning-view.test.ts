import { readFileSync } from 'node:fs'
import { buildASTSchema, type DocumentNode, isEnumType, isScalarType, parse, print, visit } from 'graphql'
import { describe, expect, test } from 'vitest'
import { planningView } from './planning-view.ts'

const text = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')
const view = planningView(parse(text, { noLocation: true }))

/** Every field as `name: Type` with the services that have it. */
function fieldsOf(document: DocumentNode): string[] {
  const found: string[] = []
  visit(document, {
    FieldDefinition({ name, type, directives = [] }) {
      found.push(`${name.value}: ${print(type)} ${directives.map((each) => print(each)).join(' ')}`)
    },
  })
  return found
}

describe('what the planner sees of the county’s graph', () => {
  test('is every field of every type, with the services that have it', () => {
    const fields = fieldsOf(parse(view))
    expect(fields).toEqual(fieldsOf(parse(text)))
    expect(fields.filter((field) => field.includes('@join__field(')).length).toBeGreaterThan(100)
  })

  test('is not what only the validation before it needs', () => {
    const seen = buildASTSchema(parse(view), { assumeValid: true, assumeValidSDL: true })
    expect(view.length).toBeLessThan(text.length / 2)
    expect(view.match(/^input .*/gm)).toEqual([expect.stringContaining('join__')])
    expect(view).not.toContain('"""')
    expect(isScalarType(seen.getType('Light'))).toBe(true)
    expect(isEnumType(seen.getType('join__Graph'))).toBe(true)
  })
})
