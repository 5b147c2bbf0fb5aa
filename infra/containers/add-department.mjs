// Gives a new department's service its place in every recipe: compose, Kubernetes, the gateway's list, the databases.
//   node infra/containers/add-department.mjs employment
// A service that has its place already keeps it. The tests of the recipes say when one has none.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const name = process.argv[2]
if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name))
  throw new Error('usage: node infra/containers/add-department.mjs <service>')

const here = (file) => new URL(file, import.meta.url)
const password = `${name.toUpperCase().replaceAll('-', '_')}_PASSWORD`
const database = `tongchou_${name.replaceAll('-', '_')}`

/** Adds a text after the last line that the pattern finds, unless the file has it. */
function addAfter(file, pattern, text) {
  const before = readFileSync(here(file), 'utf8')
  if (before.includes(text)) return
  const last = [...before.matchAll(pattern)].at(-1)
  if (!last) throw new Error(`${file} has no place for a service`)
  const end = last.index + last[0].length
  writeFileSync(here(file), before.slice(0, end) + text + before.slice(end))
}

const url = (account, secret) => `mysql://${account}:${secret}@database:3306/${database}`

addAfter('env.example', /^[A-Z_]+_PASSWORD=<secret>$/gm, `\n${password}=<secret>`)
addAfter('compose.yaml', /^x-\w[\w-]*: &[\w-]+ mysql:.*$/gm, `\nx-${name}: &${name} ${url(name, `\${${password}:?}`)}`)
addAfter(
  'compose.yaml',
  /^ {4}depends_on: \{ prepare-[\w-]+: \{ condition: service_completed_successfully \} \}$/gm,
  `

  prepare-${name}:
    <<: *prepare
    command: ['${name}']
    environment: { ADMIN_DATABASE_URL: *admin, DATABASE_URL: *${name} }
  ${name}:
    <<: *service
    command: ['${name}', '--empty']
    environment: { DATABASE_URL: *${name}, VIEWER_KEY: '\${VIEWER_KEY:?}' }
    depends_on: { prepare-${name}: { condition: service_completed_successfully } }`,
)
for (const file of ['compose.yaml', '../kubernetes/base/gateway/gateway.yaml'])
  addAfter(file, /organization=http:\/\/organization\S+/g, `,${name}=http://${name}:4000/graphql`)
addAfter('../kubernetes/county/databases.example', /^[\w-]+=mysql:.*$/gm, `\n${name}=${url(name, '<secret>')}`)

addAfter('../kubernetes/base/kustomization.yaml', /^ {2}- [\w.-]+$/gm, `\n  - ${name}`)
const folder = here(`../kubernetes/base/${name}/`)
if (!existsSync(folder)) {
  mkdirSync(folder)
  const model = readFileSync(here('../kubernetes/base/industry/kustomization.yaml'), 'utf8')
  writeFileSync(new URL('kustomization.yaml', folder), model.replaceAll('industry', name))
}
process.stdout.write(`${name} has its place in the recipes\n`)
