import { fork } from 'node:child_process'
import { connect } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { signViewerToken, VIEWER_HEADER } from '@tongchou/service-kit'
import { inRoom } from '../support/county-process.ts'
import { leader } from './county-in-process.ts'
import { atLeast, type Line, median } from './measure.ts'

const KEY = 'bench viewer key, long enough to sign'
const QUERY = '{ projects(first: 20) { nodes { id name stage annualInvestment startedOn } } }'
const CONNECTIONS = 8
const SECONDS = 1
/** Short and many: what else the machine does meanwhile meets both sides of a round alike. */
const ROUNDS = 11

interface Place {
  readonly port: number
  readonly stop: () => void
}

/** A server in a process of its own: the service, or the bare handler beside which it is measured. */
function serve(kind: 'service' | 'bare', folder: string): Promise<Place> {
  const child = fork(path.join(path.dirname(fileURLToPath(import.meta.url)), 'list-server.ts'), [kind, folder, KEY], {
    execArgv: [], // As `npm run service` starts it, without the loader of the bench itself.
  })
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve({ port: Number(port), stop: () => child.kill() }))
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)))
  })
}

/** Requests answered in a second over keep-alive connections, one under way on each. */
async function load(port: number, request: string): Promise<number> {
  let answered = 0
  const until = performance.now() + SECONDS * 1000
  await Promise.all(
    Array.from(
      { length: CONNECTIONS },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1', () => socket.write(request))
          let received = ''
          socket.setEncoding('utf8')
          socket.on('data', (chunk: string) => {
            received += chunk
            const head = received.indexOf('\r\n\r\n')
            if (head < 0) return
            const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0)
            if (Buffer.byteLength(received.slice(head + 4)) < length) return
            if (!received.startsWith('HTTP/1.1 200')) reject(new Error(received.slice(0, 300)))
            received = ''
            answered++
            if (performance.now() < until) socket.write(request)
            else {
              socket.end()
              resolve()
            }
          })
          socket.on('error', reject)
        }),
    ),
  )
  return answered / SECONDS
}

/** A page of twenty records through one subgraph, against a bare handler that runs the same SQL and prints the same JSON. */
export async function listBench(): Promise<Line[]> {
  return inRoom(async (folder) => {
    const token = await signViewerToken(leader, KEY, 3600)
    const body = JSON.stringify({ query: QUERY })
    const request = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${VIEWER_HEADER}: ${token}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    const service = await serve('service', folder)
    const bare = await serve('bare', folder)
    const rates = { service: [] as number[], bare: [] as number[] }
    try {
      // A process that has just started still compiles what it runs.
      for (let warm = 0; warm < ROUNDS; warm++) {
        await load(service.port, request)
        await load(bare.port, request)
      }
      for (let round = 0; round < ROUNDS; round++) {
        rates.service.push(await load(service.port, request))
        rates.bare.push(await load(bare.port, request))
      }
    } finally {
      service.stop()
      bare.stop()
    }
    const [ours, theirs] = [median(rates.service), median(rates.bare)]
    const shares = rates.service.map((rate, round) => (rate / rates.bare[round]!) * 100)
    return [
      atLeast(
        'list of 20 projects through one subgraph',
        median(shares),
        '%',
        `${ROUNDS} rounds of ${Math.min(...shares).toFixed(0)} to ${Math.max(...shares).toFixed(0)} %; ${ours.toFixed(0)} requests/s against ${theirs.toFixed(0)} of a bare node:http handler with the same SQL`,
        40,
      ),
    ]
  })
}
