import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { at } from '../../infra/run/src/workspace.ts'

const LOADER = '\0plain-loader'

/** Every part that a module offers, as an import of the same application. */
function parts(): string {
  const files = globSync('frontends/*/src/**/{module.tsx,*.widget.tsx,*.search.ts}', { cwd: at() })
  const lines = files.map((file) => {
    const [, id] = file.split(path.sep)
    return `'${id}/${path.basename(file).replace(/\.tsx?$/, '')}': () => import(${JSON.stringify(at(file))})`
  })
  return `import { loadWords } from '@tongchou/frontend-kit'
const parts = { ${lines.join(',\n')} }
export async function loadPart(module, part) {
  const load = parts[module.id + '/' + part]
  if (!load) throw new Error('no part ' + part)
  const [loaded] = await Promise.all([load(), loadWords(module.id, module.words)])
  return loaded.default
}`
}

/** The same console without federation: one Vite application that imports its modules, split where pages are lazy. */
export async function buildPlainConsole(outDir: string): Promise<string> {
  // Vite and React's plug-in belong to the console; this only borrows them.
  const require = createRequire(at('frontends/shell/package.json'))
  const { build } = (await import(pathToFileURL(require.resolve('vite')).href)) as typeof import('vite')
  const { default: react } = (await import(pathToFileURL(require.resolve('@vitejs/plugin-react')).href)) as {
    default: () => object
  }
  await build({
    root: at('frontends/shell'),
    configFile: false,
    logLevel: 'error',
    build: { target: 'chrome111', outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'plain-loader',
        enforce: 'pre',
        resolveId: (id: string) => (id.endsWith('/remotes.ts') ? LOADER : null),
        load: (id: string) => (id === LOADER ? parts() : null),
      },
      react() as never,
    ],
  })
  return outDir
}
