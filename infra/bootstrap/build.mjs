import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './child.mjs'
import { environment, node } from './packages.mjs'
import { filesBelow, foldersIn, namesOf, root, stampOf, textOf } from './places.mjs'
import { giveUp, say, seconds } from './progress.mjs'

const at = (...parts) => path.join(root, ...parts)
const present = (files) => files.filter((file) => existsSync(at(file)))
const lock = ['pnpm-lock.yaml', 'tsconfig.base.json']

/** A part of the product that is built by itself: where it lies and which files decide whether it is stale. */
function part(folder, inputs) {
  const files = present(inputs)
  return { folder, files, key: `${stampOf(files)} ${namesOf(files)}`, stamp: path.join(folder, 'dist/.stamp') }
}

const stale = (one) => textOf(one.stamp) !== one.key
function settle(one) {
  mkdirSync(at(one.folder, 'dist'), { recursive: true })
  writeFileSync(at(one.stamp), one.key)
}

function servers() {
  const folders = [...foldersIn('services').map((name) => `services/${name}`), 'infra/run']
  return folders
    .filter((folder) => existsSync(at(folder, 'tsconfig.json')))
    .map((folder) =>
      part(folder, [...lock, `${folder}/tsconfig.json`, `${folder}/package.json`, ...filesBelow(`${folder}/src`)]),
    )
    .filter((one) => one.files.some((file) => file.endsWith('.ts')))
}

function consoles() {
  const kit = filesBelow('frontends/kit')
  return foldersIn('frontends')
    .map((name) => `frontends/${name}`)
    .filter((folder) => existsSync(at(folder, 'vite.config.ts')))
    .map((folder) => part(folder, [...lock, ...kit, ...filesBelow(folder)]))
}

/** The services and what runs them, by the TypeScript compiler; it rebuilds only what changed. */
export const servicesStep = {
  label: 'services',
  due: () => servers().some(stale),
  async work(onStart) {
    const parts = servers()
    const reshaped = parts.filter((one) => textOf(one.stamp).split(' ')[1] !== one.key.split(' ')[1])
    for (const one of reshaped) {
      // Files came or went: without a clean start the compiler leaves a deleted source's output behind.
      rmSync(at(one.folder, 'dist'), { recursive: true, force: true })
      rmSync(at(one.folder, 'tsconfig.tsbuildinfo'), { force: true })
    }
    const args = [at('node_modules/typescript/bin/tsc'), '-b', ...parts.map((one) => one.folder)]
    const { code } = await run(node, args, { env: environment(), onStart })
    if (code !== 0) giveUp('The services do not compile; the compiler says why above.')
    for (const one of parts) {
      for (const file of filesBelow(`${one.folder}/src`)) {
        // Plans, texts and statements travel with the code that reads them.
        if (!file.endsWith('.ts')) cpSync(at(file), at(file.replace(`${one.folder}/src`, `${one.folder}/dist`)))
      }
      settle(one)
    }
  },
}

/** The console's shell and modules, two at a time, each only when something it is made of changed. */
export const consoleStep = {
  label: 'console',
  due: () => consoles().some(stale),
  async work(onStart) {
    const queue = consoles().filter(stale)
    const total = queue.length
    let ready = 0
    const worker = async () => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        const since = Date.now()
        const options = { cwd: at(one.folder), env: environment({ NODE_ENV: 'production' }), quiet: true, onStart }
        const { code, output } = await run(node, [at('node_modules/vite/bin/vite.js'), 'build'], options)
        if (code !== 0) giveUp(`${output}\n${one.folder} does not build; vite says why above.`)
        settle(one)
        say(`  ${one.folder}: ${++ready} of ${total}, ${seconds(since)}`)
      }
    }
    await Promise.all([worker(), worker()])
  },
}
