import { readFileSync } from 'node:fs'
import { type DocumentNode, parse, visit } from 'graphql'
import { expect, test } from 'vitest'
import { clashes } from '../../infra/run/dev/compose.ts'
import { consoleOperations } from '../../infra/run/dev/console-operations.ts'
import { contractDamage } from '../../infra/run/dev/contract-damage.ts'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const supergraph = parse(read('schema/supergraph.graphql'))
const owners = JSON.parse(read('services/statistics/src/target/owners.json')) as Record<string, string[]>

const without = (type: string, field: string): DocumentNode =>
  visit(supergraph, {
    ObjectTypeDefinition: (node) =>
      node.name.value === type
        ? { ...node, fields: node.fields?.filter(({ name }) => name.value !== field) }
        : undefined,
  })

test('an unchanged contract breaks nothing, and the first has nothing to break', async () => {
  expect(await contractDamage({ before: supergraph, after: supergraph, ownersBefore: owners, owners })).toEqual([])
  expect(await contractDamage({ before: null, after: supergraph, ownersBefore: {}, owners })).toEqual([])
})

test('a field that a page asks for is missed by the name of the page’s question', async () => {
  const damage = await contractDamage({
    before: supergraph,
    after: without('Project', 'stage'),
    ownersBefore: owners,
    owners,
  })
  expect(damage.join('\n')).toContain("breaking: Field 'stage' was removed from object type 'Project'")
  expect(damage.join('\n')).toMatch(
    /breaks the console: frontends\/projects\/src\/project\/\S+ \w+: Cannot query field "stage"/,
  )
})

test('a new field breaks nothing', async () => {
  const before = without('Project', 'stage')
  expect(await contractDamage({ before, after: supergraph, ownersBefore: owners, owners })).toEqual([])
})

test('a target that nobody computes any more is named', async () => {
  const fewer = { ...owners, projects: owners['projects']!.filter((code) => code !== 'PRJ-COUNT') }
  expect(await contractDamage({ before: supergraph, after: supergraph, ownersBefore: owners, owners: fewer })).toEqual([
    'breaks a target: PRJ-COUNT, computed by projects so far, by nobody now',
  ])
})

test('the questions of every module are known', () => {
  const modules = new Set(consoleOperations().map(({ file }) => file.split('/')[1]))
  expect([...modules].toSorted()).toEqual(expect.arrayContaining(['cockpit', 'industry', 'projects', 'shell']))
  expect(consoleOperations().length).toBeGreaterThan(60)
})

test('two services may not mean different things by one input', () => {
  const projects = { name: 'projects', sdl: 'input KeepPolicy { name: String! }' }
  expect(clashes([projects, { ...projects, name: 'industry' }])).toEqual([])
  expect(clashes([projects, { name: 'industry', sdl: 'input KeepPolicy { title: String! }' }])).toEqual([
    'KeepPolicy is one thing in projects and another in industry',
  ])
})
