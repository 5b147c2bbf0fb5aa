import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { at } from '../../infra/run/src/workspace.ts'
import { freePort, startProcess } from './support/service-process.ts'

test("the image's own question about its health tells a service that answers from one that is gone", async () => {
  const dockerfile = readFileSync(at('infra/containers/Dockerfile'), 'utf8')
  const [, question] = /HEALTHCHECK[^[]*CMD (\[.*\])$/m.exec(dockerfile) ?? []
  const [, ...args] = JSON.parse(question!) as string[]
  const room = mkdtempSync(path.join(tmpdir(), 'tongchou-image-'))
  const PORT = String(await freePort())
  const isHealthy = () => spawnSync(process.execPath, args, { env: { PORT } }).status === 0
  try {
    const service = await startProcess('statistics', { DATA_DIR: room, PORT }, ['--empty'])
    expect(isHealthy()).toBe(true)
    expect(await service.stop()).toBe(0)
    expect(isHealthy()).toBe(false)
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
})
