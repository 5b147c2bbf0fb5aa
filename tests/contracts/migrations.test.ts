import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { driftOf, openDb } from '@tongchou/service-kit'
import { afterAll, describe, expect, test } from 'vitest'
import { loadService, serviceFolders } from '../../infra/run/src/workspace.ts'

const room = mkdtempSync(path.join(tmpdir(), 'tongchou-drift-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

function emptyDatabase(folder: string): string {
  const server = process.env['TEST_MARIADB_URL']
  if (!server) return `sqlite:${path.join(room, `${folder}.sqlite`)}`
  const url = new URL(server)
  url.pathname = `/drift_${folder.replaceAll('-', '_')}_${process.pid}`
  return url.href
}

describe.each(serviceFolders())('%s', (folder) => {
  test('its migrations make what its entities say', async () => {
    const service = await loadService(folder)
    const db = await openDb({ url: emptyDatabase(folder), entities: service.entities, migrations: service.migrations })
    try {
      expect(await driftOf(db.writer)).toEqual([])
      await db.writer.query('DROP TABLE submission')
      expect((await driftOf(db.writer)).length, 'a missing table is drift').toBeGreaterThan(0)
      if (process.env['TEST_MARIADB_URL']) await db.writer.dropDatabase()
    } finally {
      await db.close()
    }
  })
})
