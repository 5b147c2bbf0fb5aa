import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { at, serviceFolders } from '../run/src/workspace.ts'

const services = serviceFolders()
const textOf = (...parts: string[]) => readFileSync(at(...parts), 'utf8')
const graphUrls = (port: number) => services.map((name) => `${name}=http://${name}:${port}/graphql`).sort()
const envNames = (file: string) => [...textOf(file).matchAll(/^([\w-]+)=/gm)].map(([, name]) => name!)

interface Container {
  name: string
  command?: string[]
  args?: string[]
  env: { name: string; value?: string; valueFrom?: { secretKeyRef?: { name: string; key: string } } }[]
}
interface ComposeService {
  command: string[]
  environment: Record<string, string>
  depends_on?: Record<string, unknown>
}

/** Everything that is set for one of our processes must be something that a process of ours reads. */
const read = [
  ...['settings.ts', 'one.ts'].map((file) => textOf('infra/run/src', file)),
  textOf('infra/database/prepare.mjs'),
  ...services.flatMap((name) =>
    readdirSync(at('services', name, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...textOf('services', name, 'src', file).matchAll(/settings\['\w+'\]|'[A-Z_]{6,}'/g)].join('\n'),
      ),
  ),
].join('\n')
const unread = (names: readonly string[]) => names.filter((name) => !new RegExp(`\\b${name}\\b`).test(read))

describe('compose', () => {
  const compose = parse(textOf('infra/containers/compose.yaml'), { merge: true }) as {
    services: Record<string, ComposeService>
  }

  test('runs every service after its database was prepared, and the gateway asks each', () => {
    for (const name of services) {
      expect(compose.services[name]?.command, `${name}`).toEqual([name, '--empty'])
      expect(Object.keys(compose.services[name]!.depends_on!), `${name}`).toEqual([`prepare-${name}`])
      expect(compose.services[`prepare-${name}`]?.command, `${name}`).toEqual([name])
    }
    expect(compose.services['gateway']?.environment['SUBGRAPHS']?.split(',').sort()).toEqual(graphUrls(4000))
  })

  test('sets only what a process reads, from names that env.example has', () => {
    const ours = Object.entries(compose.services).filter(([name]) => name !== 'database')
    expect(ours.flatMap(([, { environment }]) => unread(Object.keys(environment)))).toEqual([])
    const wanted = new Set(
      [...textOf('infra/containers/compose.yaml').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name),
    )
    expect([...wanted].filter((name) => !envNames('infra/containers/env.example').includes(name!))).toEqual([])
  })

  test('tells nobody but its owner a key or the administrator', () => {
    const holders = (key: string) =>
      Object.keys(compose.services).filter((name) => key in (compose.services[name]!.environment ?? {}))
    expect(holders('ACCESS_KEY')).toEqual(['organization', 'gateway'])
    expect(holders('ADMIN_DATABASE_URL')).toEqual(services.map((name) => `prepare-${name}`).sort(byCompose))
    function byCompose(one: string, other: string) {
      const order = Object.keys(compose.services)
      return order.indexOf(one) - order.indexOf(other)
    }
  })
})

describe('Kubernetes', () => {
  const base = 'infra/kubernetes/base'
  const deploymentIn = (file: string) =>
    parseAllDocuments(textOf(base, file))
      .map((document) => document.toJS() as { kind: string; spec: never })
      .find(({ kind }) => kind === 'Deployment')!.spec as {
      strategy: { rollingUpdate: { maxUnavailable: number } }
      template: { spec: { initContainers?: Container[]; containers: Container[] } }
    }

  test('has a folder for every service and for nothing else', () => {
    const { resources } = parse(textOf(base, 'kustomization.yaml')) as { resources: string[] }
    expect(resources.filter((one) => !one.endsWith('.yaml')).sort()).toEqual(['gateway', ...services].sort())
  })

  test.each(services)('gives %s its own name and its own database', (name) => {
    const own = parse(textOf(base, name, 'kustomization.yaml')) as {
      resources: string[]
      labels: { pairs: Record<string, string> }[]
      patches: { patch: string }[]
    }
    expect(own.resources).toEqual(['../service'])
    expect(own.labels[0]?.pairs).toEqual({ 'app.kubernetes.io/name': name })
    const changes = own.patches.flatMap(({ patch }) => parse(patch) as { op: string; value: unknown }[])
    expect(changes.filter(({ op }) => op === 'replace').map(({ value }) => value)).toEqual([name, name, name])
    expect(envNames('infra/kubernetes/county/databases.example')).toContain(name)
  })

  test.each(['service/service.yaml', 'gateway/gateway.yaml'])(
    '%s never has fewer copies than asked, and sets what is read',
    (file) => {
      const { strategy, template } = deploymentIn(file)
      expect(strategy.rollingUpdate.maxUnavailable).toBe(0)
      const containers = [...(template.spec.initContainers ?? []), ...template.spec.containers]
      const names = containers.flatMap(({ env }) => env.map(({ name }) => name))
      // SERVICE is put into the command by Kubernetes itself.
      expect(unread(names.filter((name) => name !== 'SERVICE'))).toEqual([])
      const secrets = containers.flatMap(({ env }) => env.map(({ valueFrom }) => valueFrom?.secretKeyRef))
      const known = [...envNames('infra/kubernetes/county/secrets.example'), 'admin', 'service']
      expect(secrets.filter((one) => one && !known.includes(one.key))).toEqual([])
    },
  )

  test('lets the gateway ask every service', () => {
    const { env } = deploymentIn('gateway/gateway.yaml').template.spec.containers[0]!
    expect(
      env
        .find(({ name }) => name === 'SUBGRAPHS')
        ?.value?.split(',')
        .sort(),
    ).toEqual(graphUrls(4000))
  })
})

describe('the image', () => {
  const dockerfile = textOf('infra/containers/Dockerfile')
  const commandOf = (word: string) =>
    JSON.parse(new RegExp(`^${word} (\\[.*\\])$`, 'm').exec(dockerfile)![1]!) as string[]

  test('starts a file that the build makes, and not as root', () => {
    const [program, file] = commandOf('ENTRYPOINT')
    expect(program).toBe('node')
    expect(existsSync(at(file!.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))).toBe(true)
    expect(commandOf('CMD')).toEqual(['gateway'])
    expect(dockerfile).toMatch(/^USER node$/m)
    const [, settings = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? []
    expect(
      unread([...settings.matchAll(/(\w+)=/g)].map(([, name]) => name!).filter((name) => name !== 'NODE_ENV')),
    ).toEqual([])
  })

  test('has a glibc below it, which the planner needs', () => {
    expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual(
      Array(2).fill('node:24-bookworm-slim'),
    )
  })
})

test('a module is put into place alone, keeps what open tabs ask for, and goes back', () => {
  const room = mkdtempSync(path.join(tmpdir(), 'tongchou-module-'))
  const home = path.join(room, 'frontends')
  const make = (folder: string, entry: string) => {
    mkdirSync(path.join(folder, 'assets'), { recursive: true })
    writeFileSync(path.join(folder, 'module.json'), '{"id":"wells"}')
    writeFileSync(path.join(folder, 'remoteEntry.js'), entry)
    writeFileSync(path.join(folder, 'assets', `list-${entry}.js`), entry)
    return folder
  }
  const put = (...args: string[]) =>
    spawnSync(process.execPath, [at('infra/containers/put-module.mjs'), ...args], { env: { FRONTENDS: home } }).status
  const served = () => readFileSync(path.join(home, 'wells/dist/remoteEntry.js'), 'utf8')
  const assets = () => readdirSync(path.join(home, 'wells/dist/assets')).sort()
  try {
    make(path.join(home, 'wells/dist'), 'one')
    writeFileSync(path.join(home, 'wells/dist/remoteEntry.js.br'), 'one, compressed')
    make(path.join(home, 'other/dist'), 'other')
    expect(put('wells', make(path.join(room, 'two'), 'two'))).toBe(0)
    expect([served(), assets()]).toEqual(['two', ['list-one.js', 'list-two.js']])
    expect(existsSync(path.join(home, 'wells/dist/remoteEntry.js.br')), 'compressed from another version').toBe(false)
    expect(put('wells', '--back')).toBe(0)
    expect(served()).toBe('one')
    expect(put('other', path.join(room, 'two')), 'a build of another module').toBe(1)
    expect(put('wells', path.join(room, 'nowhere')), 'no build').toBe(1)
    expect(readFileSync(path.join(home, 'other/dist/remoteEntry.js'), 'utf8')).toBe('other')
    expect(served()).toBe('one')
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
})
