import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const deflate = promisify(gzip)
const squeeze = promisify(brotliCompress)

/** Every file below a folder. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/**
 * The parts a module opens to the shell, found by the name of the file: `module.tsx`, `<id>.widget.tsx`,
 * `<id>.search.ts`, `<id>.public.tsx`. What the manifest announces must exist, and what exists must be announced.
 */
export function partsOf(manifest, folder) {
  const files = filesBelow(join(folder, 'src'))
  const parts = { './module': join(folder, 'src', 'module.tsx') }
  const announced = {
    widget: (manifest.widgets ?? []).map((w) => w.id),
    search: (manifest.searches ?? []).map((s) => s.id),
    public: (manifest.publicPages ?? []).map((p) => p.id),
  }
  for (const [role, ids] of Object.entries(announced)) {
    const found = files.filter((file) => new RegExp(`\\.${role}\\.tsx?$`).test(file))
    for (const id of ids) {
      const file = found.find((each) => basename(each).replace(/\.tsx?$/, '') === `${id}.${role}`)
      if (!file)
        throw new Error(`${manifest.id}: the manifest announces ${role} ${id}, but no ${id}.${role}.tsx exists`)
      parts[`./${id}.${role}`] = file
    }
    const silent = found.filter((file) => !Object.values(parts).includes(file))
    if (silent.length > 0)
      throw new Error(`${manifest.id}: ${silent.map((f) => basename(f)).join(', ')} is announced nowhere`)
  }
  return parts
}

/** Refuses a manifest whose words cannot lead anywhere. */
export function manifestFaults(manifest, name) {
  const faults = []
  if (manifest.id !== name) faults.push(`id is ${manifest.id}, the folder is ${name}`)
  const granted = new Set(manifest.permissions ?? [])
  const { menus = [], groups = [], widgets = [], searches = [], publicPages = [] } = manifest
  for (const line of menus) {
    if (line.group && !groups.some(({ id }) => id === line.group)) faults.push(`${line.path} is in no known group`)
  }
  for (const part of [...menus, ...groups, ...widgets, ...searches, ...publicPages]) {
    if (!part.title?.['zh-CN'] || !part.title?.['en-US'])
      faults.push(`${part.path ?? part.id} lacks a title in one language`)
    if (part.permission && !granted.has(part.permission)) faults.push(`${part.permission} is not among the permissions`)
  }
  return faults
}

/** Writes the module's words beside its code, named by content, so that they are cached for good. */
function emitWords(folder, outDir, base) {
  const words = {}
  for (const language of ['zh-CN', 'en-US']) {
    const text = JSON.stringify(JSON.parse(readFileSync(join(folder, 'src', 'locales', `${language}.json`), 'utf8')))
    const file = `locales/${language}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
    mkdirSync(join(outDir, 'locales'), { recursive: true })
    writeFileSync(join(outDir, file), text)
    words[language] = base + file
  }
  return words
}

/** Emits `module.json`: all the shell needs to know before it loads a line of the module's code. */
export function description({ manifest, folder, base, shares, version }) {
  let outDir
  return {
    name: 'tongchou:description',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
    },
    closeBundle() {
      const words = emitWords(folder, outDir, base)
      const entry = `${base}remoteEntry.js`
      writeFileSync(
        join(outDir, 'module.json'),
        JSON.stringify({ ...manifest, version, entry, words, shares }, null, 2),
      )
    },
  }
}

/** Leaves `.gz` and `.br` beside each text file, so that the server compresses nothing while people wait. */
export function precompressed() {
  let outDir
  return {
    name: 'tongchou:precompressed',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const texts = filesBelow(outDir).filter((file) => /\.(js|css|json|html|svg)$/.test(file))
        for (const file of texts) {
          const body = readFileSync(file)
          if (body.length < 1024) continue
          writeFileSync(`${file}.gz`, await deflate(body, { level: 9 }))
          writeFileSync(`${file}.br`, await squeeze(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
        }
      },
    },
  }
}
