// Puts a new build of one console module into place; shell, services and every other module stay untouched, nobody restarts:
//   node infra/containers/put-module.mjs industry <folder of the build>     puts it
//   node infra/containers/put-module.mjs industry --back                    the version before
// Each version lies whole in frontends/dist/<module>/<version>; the module's own dist is a link to one of them, moved in one step.
// Files of the versions before stay reachable, because tabs that are open still ask for them.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const KEPT = 3
const OWN = '.own.json'
const [name, build] = process.argv.slice(2)
const home = process.env.FRONTENDS ?? fileURLToPath(new URL('../../frontends', import.meta.url))

function stop(why) {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}
if (!name || !build || !/^[a-z][a-z0-9-]*$/.test(name))
  stop('usage: put-module.mjs <module> <folder of its build | --back>')

const versions = path.join(home, 'dist', name)
const link = path.join(home, name, 'dist')
const current = () =>
  lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? path.basename(readlinkSync(link)) : null
const known = () => (existsSync(versions) ? readdirSync(versions).filter((one) => !one.startsWith('.')) : []).sort()

/** The files that a version brought itself, not those it keeps for tabs of the versions before. */
function ownOf(folder) {
  if (!existsSync(folder)) return []
  const list = path.join(folder, OWN)
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8'))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return files.map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
}

function copy(from, to, files) {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true })
    copyFileSync(path.join(from, file), path.join(to, file))
  }
}

function pointTo(version) {
  const next = `${link}.next`
  rmSync(next, { force: true })
  mkdirSync(path.dirname(link), { recursive: true })
  symlinkSync(path.join('..', 'dist', name, version), next)
  // A folder cannot be replaced by a link in one step: the first time it moves aside to become the oldest version.
  if (lstatSync(link, { throwIfNoEntry: false })?.isDirectory())
    renameSync(link, path.join(versions, '00000000000000-built'))
  renameSync(next, link)
}

function put() {
  for (const needed of ['module.json', 'remoteEntry.js'])
    if (!existsSync(path.join(build, needed))) stop(`${build} is no build of a module: it has no ${needed}`)
  const description = JSON.parse(readFileSync(path.join(build, 'module.json'), 'utf8'))
  if (description.id !== name) stop(`${build} is a build of ${description.id}, not of ${name}`)
  mkdirSync(versions, { recursive: true })
  const entry = createHash('sha256')
    .update(readFileSync(path.join(build, 'remoteEntry.js')))
    .digest('hex')
    .slice(0, 8)
  const version = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${entry}`
  const half = path.join(versions, `.${version}`)
  rmSync(half, { recursive: true, force: true })
  const before = known()
    .slice(1 - KEPT)
    .map((one) => path.join(versions, one))
  for (const from of before.length > 0 ? before : [link]) copy(from, half, ownOf(from))
  const own = ownOf(build)
  // A compressed twin of another version's file must not be served in the place of this one.
  for (const file of own) for (const twin of ['.br', '.gz']) rmSync(path.join(half, file + twin), { force: true })
  copy(build, half, own)
  writeFileSync(path.join(half, OWN), JSON.stringify(own))
  renameSync(half, path.join(versions, version))
  pointTo(version)
  for (const old of known().slice(0, -KEPT)) rmSync(path.join(versions, old), { recursive: true, force: true })
  return version
}

function back() {
  const before = known()
    .filter((one) => one < (current() ?? ''))
    .at(-1)
  if (!before) stop(`${name} has no version before ${current() ?? 'this one'}`)
  pointTo(before)
  return before
}

const now = build === '--back' ? back() : put()
// The gateway compares times: a version put back must not look older than what a browser has.
const moment = new Date()
for (const file of readdirSync(path.join(versions, now)).filter((one) => /^(module|remoteEntry)\./.test(one)))
  utimesSync(path.join(versions, now, file), moment, moment)
process.stdout.write(`${name} is ${now}; kept: ${known().join(', ')}\n`)
