import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { cleanEnvironment, run } from './child.mjs'
import { digestOf, foldersIn, root, textOf } from './places.mjs'
import { giveUp } from './progress.mjs'

const needed = 24
const runtime = 'infra/bootstrap/runtime'
const platform = `${process.platform}-${process.arch}`
const leaf = (name) => path.join(root, runtime, 'node_modules', name)

const own = {
  node: leaf(`node-${platform}/bin/node`),
  pnpm: leaf(`@pnpm/exe.${platform}/pnpm`),
}

/** Node 24: this process's own if it is one, else the one fetched as a package. */
export const node = Number(process.versions.node.split('.')[0]) >= needed ? process.execPath : own.node

/** The environment in which every task runs: this Node and pnpm first, and the tools of the workspace. */
export function environment(more = {}) {
  const PATH = [path.dirname(node), path.dirname(own.pnpm), path.join(root, 'node_modules/.bin'), process.env.PATH]
  // A native package would otherwise be built against the headers of the Node that npm runs on.
  return cleanEnvironment({
    PATH: PATH.join(path.delimiter),
    npm_config_nodedir: path.dirname(path.dirname(node)),
    // Sources run by hand get the decorators that the build gives them.
    TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json'),
    ...more,
  })
}

const runtimeStamp = path.join(runtime, 'node_modules/.stamp')
const runtimeKey = () => digestOf([`${runtime}/package-lock.json`]) + platform

/** Node 24 and pnpm 12, fetched as ordinary packages at the versions the lock names. */
export const runtimeStep = {
  label: 'Node 24 and pnpm 12',
  due: () => textOf(runtimeStamp) !== runtimeKey(),
  async work(onStart) {
    const key = runtimeKey()
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    for (let attempt = 1; ; attempt++) {
      // npm keeps the settings it was started with: they say where its cache and its registry are.
      const { code, error } = await run('npm', args, { cwd: path.join(root, runtime), env: process.env, onStart })
      if (code === 0) break
      if (error) giveUp('npm cannot be started.', 'Install it, on Debian with: apt-get install -y npm')
      if (attempt === 3) giveUp('Fetching Node 24 and pnpm failed three times.', `Try: cd ${runtime} && npm ci`)
    }
    mkdirSync(leaf(''), { recursive: true })
    writeFileSync(path.join(root, runtimeStamp), key)
  },
}

function pnpm() {
  if (existsSync(own.pnpm)) return own.pnpm
  const { stdout } = spawnSync('pnpm', ['--version'], { encoding: 'utf8' })
  if (stdout?.startsWith('12.')) return 'pnpm'
  return giveUp(`There is no pnpm package for ${platform}.`, 'Install it with: npm install -g pnpm@12')
}

const packagesStamp = 'node_modules/.boot-stamp'
function packagesKey() {
  const owners = ['services', 'frontends', 'infra'].flatMap((area) =>
    foldersIn(area).map((name) => `${area}/${name}/package.json`),
  )
  const files = ['package.json', 'tests/package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...owners]
  return digestOf(files.filter((file) => existsSync(path.join(root, file)))) + platform
}

/** The packages of the workspace, exactly as locked. */
export const packagesStep = {
  label: 'packages',
  due: () => textOf(packagesStamp) !== packagesKey(),
  async work(onStart) {
    if (!existsSync(node))
      giveUp(`There is no Node ${needed} package for ${platform}.`, `Install Node ${needed} and start again.`)
    const key = packagesKey()
    const args = ['install', '--frozen-lockfile', '--reporter=append-only']
    // CI: a half-made node_modules is replaced without a question nobody is there to answer.
    const { code } = await run(pnpm(), args, { env: environment({ CI: 'true' }), onStart })
    if (code !== 0)
      giveUp(
        `Installing the packages failed (pnpm ended with ${code}); its own words stand above.`,
        'Start again to go on where it stopped.',
      )
    writeFileSync(path.join(root, packagesStamp), key)
  },
}
