import { readFileSync } from 'node:fs'
import { type ConstDirectiveNode, type DocumentNode, Kind, parse } from 'graphql'
import { expect, test } from 'vitest'
import { nullableRoots } from '../../infra/run/dev/compose.ts'
import { nullableCrossings } from '../../services/kit/src/graph/nullable-crossings.ts'

const argument = ({ arguments: given }: ConstDirectiveNode, name: string): string => {
  const value = given?.find((each) => each.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : ''
}

/** Fields of an entity of several services that would take a page down: non-null, and no part of the key. */
function brittleFields(supergraph: DocumentNode): string[] {
  return supergraph.definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
    const keys = (type.directives ?? [])
      .filter(({ name }) => name.value === 'join__type')
      .map((join) => argument(join, 'key'))
    if (!keys.some(Boolean)) return []
    const keyFields = new Set(keys.flatMap((key) => key.split(/\s+/)))
    return (type.fields ?? [])
      .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !keyFields.has(field.name.value))
      .map((field) => `${type.name.value}.${field.name.value}`)
  })
}

test('every field that crosses a service is nullable', () => {
  expect(
    brittleFields(parse(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'))),
  ).toEqual([])
})

test('nothing at the root of a question is promised by the whole, so that one service away leaves the others’ answers', () => {
  const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')
  const roots = parse(supergraph).definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === 'Query' ? (type.fields ?? []) : [],
  )
  expect(roots.length).toBeGreaterThan(400)
  expect(roots.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ name }) => name.value)).toEqual([])
  expect(nullableRoots('type Query { a(x: Int!): [B!]! b: Int } type B { c: Int! }')).toBe(
    'type Query { a(x: Int!): [B!] b: Int } type B { c: Int! }',
  )
})

test('the guard sees a field that is not', () => {
  const planted = `type Project @join__type(graph: PROJECTS, key: "id") @join__type(graph: LAND, key: "id") { id: ID! name: String! }`
  expect(brittleFields(parse(planted))).toEqual(['Project.name'])
})

test('the kit relaxes entities and what they implement, and leaves plain types as they are', () => {
  const relaxed = nullableCrossings(
    parse(`
      interface Named { id: ID! name: String! }
      type Project implements Named @key(fields: "id") { id: ID! name: String! }
      type Stub @key(fields: "id", resolvable: false) { id: ID! name: String! }
      type Page { size: Int! }`),
  )
  const fields = relaxed.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (type.fields ?? []).map(
          (field) => `${type.name.value}.${field.name.value}${field.type.kind === Kind.NON_NULL_TYPE ? '!' : ''}`,
        )
      : [],
  )
  expect(fields).toEqual([
    'Named.id!',
    'Named.name',
    'Project.id!',
    'Project.name',
    'Stub.id!',
    'Stub.name!',
    'Page.size!',
  ])
})
