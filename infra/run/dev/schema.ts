import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parse } from 'graphql'
import type { ServiceDefinition } from '@tongchou/service-kit'
import { at, loadService, serviceFolders } from '../src/workspace.ts'
import { compose } from './compose.ts'
import { contractDamage } from './contract-damage.ts'

const USAGE = `usage: npm run schema [-- --check | --accept]
  Emits each service's SDL, composes the supergraph, and compares with what is committed.
  A breaking change fails, naming the console's operations and the targets that it would break.
  --check   writes nothing: fails when the committed files are not what the services say
  --accept  keeps a breaking change: only with a date of removal announced before`

const flags = new Set(process.argv.slice(2))
if ([...flags].some((flag) => !['--check', '--accept'].includes(flag))) {
  process.stderr.write(`${USAGE}\n`)
  process.exit(2)
}

type Owners = Record<string, string[]>

/** Whose records give which target: the services say it, the registry reads it. */
const OWNERS = at('services/statistics/src/target/owners.json')
/** Targets that the registry itself divides from two services' figures. */
const COMPOSITES = at('services/statistics/src/target/composites.json')
const SUPERGRAPH = at('schema/supergraph.graphql')
const REGISTRY = 'statistics'

const print = (line: string) => process.stdout.write(`${line}\n`)
const isChecking = flags.has('--check')
const stale: string[] = []

function keep(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (isChecking) stale.push(file)
  else writeFileSync(file, text)
}

/** A file as the last commit has it; as it lies here where there is no git. */
function committed(relative: string): string | null {
  try {
    return execFileSync('git', ['show', `HEAD:${relative}`], {
      cwd: at(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch {
    return existsSync(at(relative)) ? readFileSync(at(relative), 'utf8') : null
  }
}

const before = committed('schema/supergraph.graphql')
const ownersBefore = JSON.parse(committed('services/statistics/src/target/owners.json') ?? '{}') as Owners

const departments = await Promise.all(
  serviceFolders()
    .filter((folder) => folder !== REGISTRY)
    .map(loadService),
)
const owners: Owners = Object.fromEntries(
  departments
    .filter(({ targets }) => targets.length > 0)
    .map(({ name, targets }) => [name, targets.map(({ code }) => code).sort()]),
)
const divided = (JSON.parse(readFileSync(COMPOSITES, 'utf8')) as { code: string }[]).map(({ code }) => code)
keep(OWNERS, `${JSON.stringify(owners, null, 2)}\n`)
// The registry is read last: its types follow from what the others own.
const services: ServiceDefinition[] = [...departments, await loadService(REGISTRY)].sort((one, other) =>
  one.name.localeCompare(other.name),
)

mkdirSync(at('schema/subgraphs'), { recursive: true })
const subgraphs = services.map((service) => ({ name: service.name, sdl: service.subgraph().sdl }))
for (const { name, sdl } of subgraphs) keep(at('schema/subgraphs', `${name}.graphql`), sdl)
for (const file of readdirSync(at('schema/subgraphs')))
  if (!subgraphs.some(({ name }) => `${name}.graphql` === file)) {
    if (isChecking) stale.push(at('schema/subgraphs', file))
    else rmSync(at('schema/subgraphs', file))
  }

const supergraph = compose(subgraphs)
const damage = await contractDamage({
  before: before ? parse(before) : null,
  after: parse(supergraph),
  ownersBefore,
  owners: { ...owners, [REGISTRY]: divided },
})
for (const line of damage) print(line)
if (damage.length > 0 && !flags.has('--accept')) {
  print(
    'The change breaks the contract. Deprecate first and remove after the date, or keep it on purpose with: npm run schema -- --accept',
  )
  process.exit(1)
}
keep(SUPERGRAPH, supergraph)
if (stale.length > 0) {
  for (const file of stale) print(`not what the services say: ${file}`)
  print('Run npm run schema and commit what it writes.')
  process.exit(1)
}
print(
  `${subgraphs.length} subgraphs, ${Object.values(owners).flat().length} targets computed by ${Object.keys(owners).length} departments: the supergraph stands`,
)
