import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { roles } from '../words.ts'
import { audited } from './audited.ts'

const subgraphs = new URL('../../../../schema/subgraphs/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, subgraphs), 'utf8')

test('no service is left out of the audit', () => {
  const fields = readdirSync(subgraphs).flatMap((file) => /^  (\w+)Audit\(/m.exec(read(file))?.[1] ?? [])
  expect([...audited].toSorted()).toEqual(fields.toSorted())
  expect(fields.length).toBeGreaterThan(8)
})

test('every role that the graph knows can be given here', () => {
  const named = /^enum Role \{([^}]*)\}/m.exec(read('organization.graphql'))?.[1] ?? ''
  expect([...roles].toSorted()).toEqual([...named.matchAll(/^  ([A-Z_]+)$/gm)].map(([, role]) => role).toSorted())
})
