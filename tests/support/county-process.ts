import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { tasks } from '../../infra/bootstrap/tasks.mjs'
import { at } from '../../infra/run/src/workspace.ts'

export interface CountyProcess {
  readonly url: string
  readonly pid: number
  /** From the command to `ready`, in seconds. */
  readonly seconds: number
  readonly residentMb: () => number
  readonly stop: () => Promise<void>
}

/** What the demonstration's people sign in with here. */
export const DEMO_PASSWORD = 'bench-password-2022'

/** The county as `npm start` runs it once everything is built, on a data folder of the caller's. */
export async function startCounty(dataDir: string, args: readonly string[] = []): Promise<CountyProcess> {
  const began = performance.now()
  const child = spawn(process.execPath, [...tasks.start.node, ...args], {
    cwd: at(),
    env: {
      ...process.env,
      ...tasks.start.env,
      NODE_OPTIONS: '',
      PORT: '0',
      DATA_DIR: dataDir,
      DEMO_PASSWORD: DEMO_PASSWORD,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const ready = /ready (http:\/\/\S+)/.exec(told)
      if (ready) resolve(ready[1]!)
    })
    child.once('exit', (code) => reject(new Error(`the county ended with ${code}:\n${told}`)))
  })
  const pid = child.pid!
  return {
    url,
    pid,
    seconds: (performance.now() - began) / 1000,
    residentMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A folder for one measurement, gone afterwards. */
export async function inRoom<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongchou-county-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
