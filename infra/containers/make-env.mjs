// Writes .env beside compose.yaml with a fresh secret in each place of env.example, and secrets for Kubernetes with
// `node infra/containers/make-env.mjs kubernetes`. An existing file is left as it is.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const kubernetes = '../kubernetes/county'
const places = {
  compose: [['env.example', '.env']],
  kubernetes: [
    [`${kubernetes}/secrets.example`, `${kubernetes}/secrets.env`],
    [`${kubernetes}/databases.example`, `${kubernetes}/databases.env`],
  ],
}
const files = places[process.argv[2] ?? 'compose']
if (!files) throw new Error(`it is one of: ${Object.keys(places).join(', ')}`)
for (const [example, name] of files) {
  const file = new URL(name, import.meta.url)
  if (existsSync(file)) process.stdout.write(`${file.pathname} is there already and stays\n`)
  else {
    const text = readFileSync(new URL(example, import.meta.url), 'utf8')
    const filled = text.replace(/(?<=[=:])<secret>/g, () => randomBytes(32).toString('base64url'))
    writeFileSync(file, filled, { mode: 0o600 })
    process.stdout.write(`${file.pathname} written\n`)
  }
}
