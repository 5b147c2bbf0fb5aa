import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { startMariadb } from './mariadb.ts'

const reached = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
    setTimeout(() => socket.destroy(), 500)
  })

test('a private database answers while it runs and leaves neither server nor data behind', async () => {
  const rooms = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tongchou-mariadb-'))
  const before = new Set(rooms())
  const database = await startMariadb()
  const port = Number(new URL(database.url).port)
  const mine = rooms().filter((name) => !before.has(name))
  expect(await reached(port)).toBe(true)
  await database.stop()
  expect(await reached(port)).toBe(false)
  for (const room of mine) expect(existsSync(`${tmpdir()}/${room}`)).toBe(false)
})
