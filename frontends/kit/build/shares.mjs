import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { tiersUsed } from './tiers.mjs'

const require = createRequire(import.meta.url)

/** Everything the shell provides once for all modules, and the version a module may ask for. */
export const wanted = {
  react: '^19.0.0',
  'react-dom': '^19.0.0',
  '@tongchou/frontend-kit': '^1.0.0',
  '@tongchou/frontend-kit/chart': '^1.0.0',
  '@tongchou/frontend-kit/ui-core': '^1.0.0',
  '@tongchou/frontend-kit/ui-data': '^1.0.0',
  '@tongchou/frontend-kit/ui-rare': '^1.0.0',
}

/** Libraries that live inside the kit: shared whole they would weigh half as much again, and a copy of a module's own would be a second one. */
const insideKit = ['@apollo/client', 'i18next', 'react-i18next', 'dayjs']

/** Sentences about libraries that a module takes past the kit. */
export function takenPastKit(sources) {
  return insideKit
    .filter((name) => sources.some((source) => new RegExp(`from ['"]${name}(/|['"])`).test(source)))
    .map((name) => `${name} comes through the kit, not by itself`)
}

function packageOf(share) {
  return share.startsWith('@') ? share.split('/').slice(0, 2).join('/') : share.split('/')[0]
}

/** The version installed here, read from the package itself: what the shell really carries. */
export function installed(share) {
  const name = packageOf(share)
  if (name === '@tongchou/frontend-kit') return require('../package.json').version
  let folder = dirname(require.resolve(name))
  for (;;) {
    try {
      const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      if (found.name === name) return found.version
    } catch {}
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`${name} is not installed`)
    folder = parent
  }
}

/** What the shell provides: share → version. */
export function provided() {
  return Object.fromEntries(Object.keys(wanted).map((share) => [share, installed(share)]))
}

/** Whether a version satisfies a caret range; the only kind of range shares are asked with. */
export function fits(version, range) {
  const [major, minor = 0, patch = 0] = version.split(/[.-]/).map(Number)
  const [wantMajor, wantMinor = 0, wantPatch = 0] = range.replace(/^\^/, '').split('.').map(Number)
  if (major !== wantMajor) return false
  return minor > wantMinor || (minor === wantMinor && patch >= wantPatch)
}

/** Sentences about shares that a module asks for and the shell does not provide fittingly; a module has no copy of its own. */
export function missingShares(asked, provides) {
  return Object.entries(asked).flatMap(([share, range]) => {
    const version = provides[share]
    if (!version) return [`the shell does not provide ${share}`]
    return fits(version, range) ? [] : [`the shell provides ${share} ${version}, the module asks for ${range}`]
  })
}

/** Only the shares the sources import: one listed and unused is downloaded all the same. */
export function usedShares(sources) {
  const used = new Set(['react', '@tongchou/frontend-kit'])
  for (const code of sources) {
    for (const match of code.matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^'"=]*\bfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
    )) {
      const name = match[1] ?? match[2]
      if (wanted[name]) used.add(name)
    }
    for (const share of tiersUsed(code)) used.add(share)
  }
  return Object.fromEntries(Object.entries(wanted).filter(([share]) => used.has(share)))
}
