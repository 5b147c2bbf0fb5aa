import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import { description, filesBelow, manifestFaults, partsOf, precompressed } from './describe.mjs'
import { missingShares, provided, takenPastKit, usedShares, wanted } from './shares.mjs'
import { antdTiers, routerThroughKit } from './tiers.mjs'

const frontends = fileURLToPath(new URL('../../', import.meta.url))
const target = 'chrome111'

function asShares(shares, extra) {
  return Object.fromEntries(
    Object.entries(shares).map(([name, requiredVersion]) => [name, { singleton: true, requiredVersion, ...extra }]),
  )
}

function versionOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

/**
 * The start that the bundler asks for (a module has no page of its own, the shell enters through remoteEntry.js) takes every
 * share whole. The federation plug-in else gives a share only the exports that it has seen used when the build paused for ten
 * milliseconds, and on a busy machine it pauses before the last page was read.
 */
function wholeShares(start, shares) {
  const names = Object.keys(shares)
  const imports = names.map((share, at) => `import * as share${at} from ${JSON.stringify(share)}`)
  const code = `${imports.join('\n')}\nexport default [${names.map((_, at) => `share${at}`).join(', ')}]`
  const isStart = (id) => id.split('?')[0] === start
  return {
    name: 'tongchou:whole-shares',
    enforce: 'pre',
    resolveId: (id) => (isStart(id) ? id : null),
    load: (id) => (isStart(id) ? code : null),
  }
}

/** The whole `vite.config.ts` of a department's module. Fails where the shell could not carry it. */
export async function module({ name }) {
  const folder = join(frontends, name)
  const base = `/modules/${name}/`
  // No such file lies there; what it imports is looked for from there.
  const start = join(folder, 'src', 'start.js')
  const { default: manifest } = await import(pathToFileURL(join(folder, 'src', 'manifest.ts')).href)
  const sources = filesBelow(join(folder, 'src'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
  const shares = usedShares(sources)
  const carried = join(frontends, 'shell', 'dist', 'provides.json')
  const provides = existsSync(carried) ? JSON.parse(readFileSync(carried, 'utf8')) : provided()
  const faults = [...manifestFaults(manifest, name), ...missingShares(shares, provides), ...takenPastKit(sources)]
  if (faults.length > 0) throw new Error(`frontends/${name}: ${faults.join('; ')}`)
  return {
    root: folder,
    base,
    build: {
      target,
      modulePreload: false,
      rollupOptions: { input: start },
    },
    plugins: [
      wholeShares(start, shares),
      antdTiers(),
      routerThroughKit(),
      react(),
      federation({
        name,
        filename: 'remoteEntry.js',
        dts: false,
        exposes: partsOf(manifest, folder),
        shared: asShares(shares, { import: false }),
        experiments: { externalRuntime: true },
      }),
      description({ manifest, folder, base, shares, version: versionOf(folder) }),
      precompressed(),
    ],
  }
}

const early =
  /src\/(main|start)\.tsx|prebuild__(react|react_mf_2_dom|react_mf_2_router)?__|(frontend_mf_2_kit(_mf_1_ui_mf_2_core)?)__(loadShare|prebuild)__|react.*__loadShare__|localSharedImportMap|hostInit/

/** The files of the first view: what starts the page and what the early shares import at once. */
function firstFiles(bundle) {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const wanted = new Set()
  const take = (file) => {
    if (wanted.has(file)) return
    wanted.add(file)
    for (const next of bundle[file]?.imports ?? []) take(next)
  }
  for (const chunk of chunks) if (early.test(`${chunk.facadeModuleId} ${chunk.fileName}`)) take(chunk.fileName)
  return [...wanted].filter((file) => file.endsWith('.js'))
}

/** Writes what the shell provides, for the builds of modules to check against; asks early for what the first view needs. */
function provision() {
  let outDir
  let files = []
  return {
    name: 'tongchou:provision',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        files = firstFiles(bundle)
      },
    },
    closeBundle() {
      writeFileSync(join(outDir, 'provides.json'), JSON.stringify(provided(), null, 2))
      const page = join(outDir, 'index.html')
      const links = files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
      links.unshift('<link rel="preload" as="fetch" crossorigin href="/registry.json">')
      writeFileSync(page, readFileSync(page, 'utf8').replace('</title>', `</title>\n    ${links.join('\n    ')}`))
    },
  }
}

/** The whole `vite.config.ts` of the shell; in development it leans on a console already running at `backend`. */
export function shell({ backend = 'http://localhost:4000' } = {}) {
  const folder = join(frontends, 'shell')
  const paths = ['/graphql', '/registry.json', '/modules', '/healthz']
  return {
    root: folder,
    server: { proxy: Object.fromEntries(paths.map((path) => [path, backend])) },
    build: { target, modulePreload: false },
    plugins: [
      antdTiers(),
      react(),
      federation({
        name: 'shell',
        filename: 'remoteEntry.js',
        dts: false,
        remotes: {},
        shared: asShares(wanted),
        experiments: { provideExternalRuntime: true },
      }),
      provision(),
      precompressed(),
    ],
  }
}
