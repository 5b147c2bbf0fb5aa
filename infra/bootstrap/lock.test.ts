import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone } from './lock.mjs'

let room = ''
beforeEach(() => (room = mkdtempSync(path.join(tmpdir(), 'tongchou-lock-'))))
afterEach(() => rmSync(room, { recursive: true, force: true }))

const lock = () => path.join(room, 'lock')
const module = fileURLToPath(new URL('./lock.mjs', import.meta.url))

test('three starts at once set up one after another', async () => {
  const log = path.join(room, 'log')
  const script = `
    import { appendFileSync } from 'node:fs'
    const { alone } = await import(${JSON.stringify(module)})
    await alone(async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ')
      await new Promise((resolve) => setTimeout(resolve, 150))
      appendFileSync(${JSON.stringify(log)}, 'out ')
    }, ${JSON.stringify(lock())})`
  const starts = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' }),
  )
  await Promise.all(starts.map((start) => new Promise((resolve) => start.once('close', resolve))))
  expect(readFileSync(log, 'utf8')).toBe('in out in out in out ')
  expect(existsSync(lock())).toBe(false)
})

test('a start that was killed does not block the next', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lock(), `${pid}:1\n`)
  expect(await alone(() => Promise.resolve('set up'), lock())).toBe('set up')
})

test('a number that now belongs to another process does not block the next', async () => {
  writeFileSync(lock(), `${process.pid}:1\n`)
  expect(await alone(() => Promise.resolve('set up'), lock())).toBe('set up')
})

test('an installer that outlived its killed start is waited for', async () => {
  const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' })
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lock(), `${pid}:1\n${orphan.pid}:\n`)
  let done = false
  const next = alone(() => Promise.resolve((done = true)), lock())
  await sleep(600)
  expect(done).toBe(false)
  orphan.kill('SIGKILL')
  await next
  expect(done).toBe(true)
})
