import { readFileSync, readdirSync, lstatSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, wherever it was cloned. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const generated = new Set(['node_modules', 'dist', '.data', '.cache', '.git', 'coverage'])

/** Every file below a folder, relative to the root and sorted, without what is generated; empty when there is no such folder. */
export function filesBelow(folder) {
  const found = []
  const walk = (at) => {
    let entries
    try {
      entries = readdirSync(path.join(root, at), { withFileTypes: true })
    } catch {
      return
    }
    for (const entry of entries) {
      const name = path.join(at, entry.name)
      if (entry.isDirectory()) {
        if (!generated.has(entry.name)) walk(name)
      } else if (!entry.name.endsWith('.tsbuildinfo')) found.push(name)
    }
  }
  walk(folder)
  return found.sort((one, other) => (one < other ? -1 : 1))
}

/** A digest of file contents: for the few files whose every byte matters, like the lock. */
export function digestOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** A digest of names, sizes and times: reading a thousand sources at every start would cost more than it tells. */
export function stampOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    // Somebody may be saving or deleting just now: what is gone counts as nothing.
    const { size = 0, mtimeMs = 0 } = lstatSync(path.join(root, file), { throwIfNoEntry: false }) ?? {}
    hash.update(`${file}\n${size}\n${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** A digest of the names alone: it changes when a file comes or goes. */
export const namesOf = (files) => createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 8)

/** The text of a file, or '' when it is not there. */
export function textOf(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8')
  } catch {
    return ''
  }
}

/** The folders directly below one, for example every service. */
export function foldersIn(folder) {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !generated.has(entry.name))
      .map((entry) => entry.name)
      .sort()
  } catch {
    return []
  }
}
