import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { anonymous, Role, signViewerToken, type Viewer, VIEWER_HEADER } from '@tongchou/service-kit'
import { at } from '../../../infra/run/src/workspace.ts'

export const KEYS = {
  ACCESS_KEY: 'access key of the fault tests, long enough to sign',
  VIEWER_KEY: 'viewer key of the fault tests, long enough to sign',
  DATA_KEY: 'data key of the fault tests, long enough to seal',
}

export const statistician: Viewer = {
  ...anonymous,
  id: 'statistician',
  username: 'statistician',
  name: 'statistician',
  roles: [Role.STATISTICIAN],
  department: 'statistics',
  services: ['statistics'],
}

export const leader: Viewer = { ...anonymous, id: 'leader', username: 'leader', name: 'leader', roles: [Role.LEADER] }

export interface ServiceProcess {
  readonly url: string
  /** From the command to `ready`, in milliseconds. */
  readonly ms: number
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
  /** Ends it in order; answers its exit code. */
  readonly stop: () => Promise<number | null>
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** One service, or the gateway, in a process of its own, as IT deploys it. */
export async function startProcess(
  folder: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<ServiceProcess> {
  const began = performance.now()
  const child = spawn(process.execPath, [at('infra/run/dist/one.js'), folder, ...args], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', LOG_LEVEL: 'error', ...KEYS, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const url = await new Promise<string>((resolve, reject) => {
    let told = ''
    const hear = (chunk: Buffer) => {
      told += chunk.toString()
      const ready = /ready (http:\/\/\S+)/.exec(told)
      if (ready) resolve(ready[1]!)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`${folder} ended with ${code}:\n${told}`)))
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    url,
    ms: performance.now() - began,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}

export interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly serviceName?: string } }[]
}

/** Asks a service as the gateway would. @throws when no answer comes */
export async function askService(url: string, viewer: Viewer, query: string, variables: object = {}): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    [VIEWER_HEADER]: await signViewerToken(viewer, KEYS.VIEWER_KEY),
  }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return (await response.json()) as Answer
}
