import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readMigrations } from './migrations.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'tongchou-steps-'))
  mkdirSync(path.join(home, 'sqlite'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const step = (file: string) => writeFileSync(path.join(home, 'sqlite', file), 'SELECT 1;')
const named = () => readMigrations(pathToFileURL(home), 'sqlite').map((migration) => new migration().name)

test('steps run by their number; what is no step is left alone', () => {
  for (const file of ['0002-towns.sql', '0001-initial.sql', 'notes.md']) step(file)
  expect(named()).toEqual(['initial1600000000001', 'towns1600000000002'])
})

test('two steps of one number, written side by side, are refused', () => {
  for (const file of ['0001-initial.sql', '0002-towns.sql', '0002-roads.sql']) step(file)
  expect(named).toThrow('two steps 0002')
})

test('a dialect without a folder has no steps', () => {
  expect(readMigrations(pathToFileURL(home), 'mysql')).toEqual([])
})
