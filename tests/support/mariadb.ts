import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

/** A MariaDB of one's own: nobody else's data, port or settings are touched. */
export interface PrivateMariadb {
  /** `mysql://root@127.0.0.1:<port>/tongchou`; this user may create further databases. */
  url: string
  /** Shuts the server down in order and removes its data. */
  stop(): Promise<void>
}

function find(program: string): string {
  // /usr/sbin is not on the path of an ordinary user.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin']
  const found = folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file))
  if (!found) throw new Error(`${program} is not installed: apt-get install mariadb-server-core mariadb-client-core`)
  return found
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The server greets first: bytes on the wire mean that it accepts queries. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (value: boolean) => {
      socket.destroy()
      resolve(value)
    }
    socket.setTimeout(1000, () => answer(false))
    socket.once('data', () => answer(true)).once('error', () => answer(false))
  })
}

/** Starts a private server on a free port (or the given one) with data that goes away with it. */
export async function startMariadb({ port }: { port?: number } = {}): Promise<PrivateMariadb> {
  const room = mkdtempSync(path.join(tmpdir(), 'tongchou-mariadb-'))
  const data = path.join(room, 'data')
  const user = `--user=${userInfo().username}`
  const remove = () => rmSync(room, { recursive: true, force: true })

  const install = [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    user,
  ]
  const made = spawnSync(find('mariadb-install-db'), install, { encoding: 'utf8' })
  if (made.status !== 0) {
    remove()
    throw new Error(`MariaDB could not lay out its data:\n${made.stdout}${made.stderr}`)
  }
  const first = path.join(room, 'first.sql')
  writeFileSync(first, 'CREATE DATABASE IF NOT EXISTS tongchou;\n')

  const chosen = port ?? (await freePort())
  const log = path.join(room, 'error.log')
  const options = [
    '--no-defaults',
    user,
    `--datadir=${data}`,
    `--port=${chosen}`,
    '--bind-address=127.0.0.1',
    `--socket=${path.join(room, 'socket')}`,
    `--pid-file=${path.join(room, 'pid')}`,
    `--init-file=${first}`,
    `--log-error=${log}`,
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--default-time-zone=+00:00',
    '--skip-name-resolve',
    '--max-connections=400',
    '--innodb-buffer-pool-size=128M',
    // The data is gone after the run anyway: not waiting for the disk makes the tests several times faster.
    '--innodb-flush-log-at-trx-commit=0',
    '--skip-innodb-doublewrite',
    '--performance-schema=OFF',
  ]
  // Ends with its parent even when that was killed without a chance to say goodbye.
  const leash = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM'] : []
  const [command = '', ...args] = [...leash, find('mariadbd'), ...options]
  const server = spawn(command, args, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))

  for (let waited = 0; !(await greets(chosen)); waited += 50) {
    if (server.exitCode !== null || waited > 60_000) {
      const told = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : ''
      server.kill('SIGKILL')
      remove()
      throw new Error(`MariaDB did not start:\n${told}`)
    }
    await sleep(50)
  }
  return {
    url: `mysql://root@127.0.0.1:${chosen}/tongchou`,
    async stop() {
      server.kill('SIGTERM')
      await ended
      remove()
    },
  }
}

// By hand: `node tests/support/mariadb.ts [port]` prints the URL and stays until Ctrl-C.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.argv[2]) || undefined
  const database = await startMariadb({ port })
  process.stdout.write(`${database.url}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void database.stop())
}
