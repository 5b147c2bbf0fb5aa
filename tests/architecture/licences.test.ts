import { expect, test } from 'vitest'
import { isPermissive, runtimeLicences } from './checks/licences.ts'
import { repository, withPlanted } from './tree.ts'

test('everything that runs in production may be used, changed and passed on freely', () => {
  const licences = runtimeLicences(repository())
  // A walk that finds nothing would find nothing wrong.
  expect(licences.length).toBeGreaterThan(100)
  expect(licences.filter(({ licence }) => !isPermissive(licence))).toEqual([])
})

test('a package under a restricting licence is found, also when another package brings it', async () => {
  const free = JSON.stringify({ name: 'free', version: '1.0.0', license: 'MIT', dependencies: { bound: '1' } })
  const bound = JSON.stringify({ name: 'bound', version: '1.0.0', license: 'Elastic-2.0' })
  const files = { 'services/projects/package.json': JSON.stringify({ dependencies: { free: '1' } }) }
  const found = await withPlanted(
    { ...files, 'node_modules/free/package.json': free, 'node_modules/bound/package.json': bound },
    runtimeLicences,
  )
  expect(found.filter(({ licence }) => !isPermissive(licence)).map(({ name }) => name)).toEqual(['bound'])
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND GPL-3.0', false],
  ['Elastic-2.0', false],
  ['none stated', false],
])('%s: free to use is %s', (licence, free) => {
  expect(isPermissive(licence)).toBe(free)
})
