import { readFileSync } from 'node:fs'
import { KnownFragmentNamesRule, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql'
import { expect, test } from 'vitest'
import { consoleOperations } from '../../infra/run/dev/console-operations.ts'
import { publicSchema } from '../../infra/run/dev/contract-damage.ts'

const supergraph = parse(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'))
// Fragments of a file go with each of its questions, whether it spreads them or not; those of other files are not at hand.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== KnownFragmentNamesRule)
/** What the kit asks is named by the department that uses it, and put together as it runs. */
const isWhole = ({ file }: { file: string }) => !file.startsWith('frontends/kit/') && !file.includes('.test.')

test('every question of every page is one that the graph answers', () => {
  const schema = publicSchema(supergraph)
  const operations = consoleOperations().filter(isWhole)
  expect(operations.length).toBeGreaterThan(300)
  const refused = operations.flatMap(({ file, name, document }) =>
    validate(schema, document, rules).map(({ message }) => `${file} ${name}: ${message}`),
  )
  expect(refused).toEqual([])
})
