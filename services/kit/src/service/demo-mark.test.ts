import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../context/context.ts'
import { verifyLedger } from '../ledger/verify-ledger.ts'
import { Well, wells } from '../testing/sample/well.ts'
import { createLog } from './log.ts'
import { runService } from './run-service.ts'

let room: string
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'tongchou-kind-'))
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

const dig = async (ctx: Context): Promise<void> =>
  void (await ctx.create(Well, { name: '演示井', township: '620725101', cost: 100, dugOn: null }, 'well.added'))

const start = (demo: boolean, loadDemo = dig) =>
  runService(
    { ...wells, demo: loadDemo },
    {
      databaseUrl: `sqlite:${path.join(room, 'wells.sqlite')}`,
      viewerKey: 'a key for the tests, long enough to sign',
      businessDate: '2022-08-31',
      demo,
      log: createLog('silent'),
    },
  )

async function startAndStop(demo: boolean): Promise<number> {
  const running = await start(demo)
  const kept = await running.db.repository(Well).count()
  expect((await verifyLedger(running.db)).findings).toEqual([])
  await running.stop()
  return kept
}

test('a demonstration that was cut off while it was loaded is loaded whole by the next start', async () => {
  const halfway = async (ctx: Context) => {
    await dig(ctx)
    throw new Error('the power went')
  }
  await expect(start(true, halfway)).rejects.toThrow('the power went')
  expect(await startAndStop(true)).toBe(1)
  expect(await startAndStop(true), 'and once only').toBe(1)
})

test('a county that has recorded nothing yet is a real one all the same', async () => {
  expect(await startAndStop(false)).toBe(0)
  await expect(start(true)).rejects.toThrow('holds a real county')
  expect(await startAndStop(false)).toBe(0)
})

test('a demonstration is never opened as a real county', async () => {
  await startAndStop(true)
  await expect(start(false)).rejects.toThrow('holds the demonstration county')
})
