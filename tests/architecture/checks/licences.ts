import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { Tree } from '../tree.ts'

interface Manifest {
  name?: string
  version?: string
  license?: string | { type?: string }
  licenses?: { type?: string }[]
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** A package and the words of its licence, as its own package.json states them. */
export interface Licence {
  name: string
  version: string
  licence: string
}

const permissive = new Set(
  'MIT MIT-0 ISC Apache-2.0 BSD BSD-2-Clause BSD-3-Clause 0BSD Unlicense CC0-1.0 BlueOak-1.0.0 Python-2.0 WTFPL Zlib'.split(
    ' ',
  ),
)

/** True when the licence lets the county use, change and pass on the code: of an "or" one side is enough, of an "and" both are needed. */
export function isPermissive(licence: string): boolean {
  const expression = licence.replace(/[()]/g, '').trim()
  const either = expression.split(/\s+OR\s+/i)
  if (either.length > 1) return either.some(isPermissive)
  return expression.split(/\s+AND\s+/i).every((one) => permissive.has(one))
}

function licenceOf(manifest: Manifest, folder: string): string {
  const { license, licenses } = manifest
  const stated =
    typeof license === 'string' ? license : (license?.type ?? licenses?.map((one) => one.type).join(' OR '))
  if (stated && !/^SEE LICENSE/i.test(stated)) return stated
  // Some packages state it only in the file that lies beside.
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : ''
  if (/Permission is hereby granted, free of charge/.test(text)) return 'MIT'
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0'
  return stated ?? 'none stated'
}

const read = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest

/** Where Node would find a package from a folder; undefined when it is not installed, like another platform's binary. */
function folderOf(name: string, from: string): string | undefined {
  for (let at = from; ; at = path.dirname(at)) {
    const candidate = path.join(at, 'node_modules', name)
    if (existsSync(path.join(candidate, 'package.json'))) return realpathSync(candidate)
    if (path.dirname(at) === at) return undefined
  }
}

/** Every package that runs in production, walked from the workspace's own packages through what is really installed. */
export function runtimeLicences(tree: Tree): Licence[] {
  const found = new Map<string, Licence>()
  const visited = new Set<string>()
  const visit = (folder: string, ours: boolean) => {
    if (visited.has(folder)) return
    visited.add(folder)
    const manifest = read(folder)
    if (!ours) {
      const { name = folder, version = '' } = manifest
      found.set(`${name}@${version}`, { name, version, licence: licenceOf(manifest, folder) })
    }
    const names = {
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...(ours ? {} : manifest.peerDependencies),
    }
    for (const name of Object.keys(names)) {
      const next = folderOf(name, folder)
      if (next) visit(next, name.startsWith('@tongchou/'))
    }
  }
  const owners = tree.files.filter(
    (file) => /^(services|frontends|infra)\/[^/]+\/package\.json$/.test(file) && !file.includes('/bootstrap/'),
  )
  for (const owner of owners) visit(path.join(tree.root, path.dirname(owner)), true)
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name))
}
