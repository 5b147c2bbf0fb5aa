import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files of a repository as a check sees them: paths from the root, with forward slashes. */
export interface Tree {
  root: string
  files: string[]
  text(file: string): string
}

/** What a check found, one line each: `<file>: <what is wrong>`. Empty when all is well. */
export type Check = (tree: Tree) => string[]

const generated = new Set(['node_modules', 'dist', '.git', '.data', '.cache', 'coverage'])

function readTree(root: string): Tree {
  const files: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(path.join(root, below), { withFileTypes: true })) {
      const name = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) {
        if (!generated.has(entry.name)) walk(name)
      } else if (entry.isFile() && !/\.(tsbuildinfo|log)$/.test(name)) files.push(name)
    }
  }
  walk('')
  return { root, files: files.sort(), text: (file) => readFileSync(path.join(root, file), 'utf8') }
}

/** This repository. */
export const repository = (): Tree => readTree(fileURLToPath(new URL('../../', import.meta.url)))

/** Runs something over a throwaway repository that holds just these files. */
export async function withPlanted<T>(files: Record<string, string>, work: (tree: Tree) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'tongchou-planted-'))
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      writeFileSync(path.join(root, file), text)
    }
    return await work(readTree(root))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Written by people in a programming language, tests included. */
export const isCode = (file: string): boolean => /\.(ts|tsx|mts|mjs|js|cjs)$/.test(file)

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

/** Blanks comments out, and strings too if asked, keeping every line where it was and the code inside templates. */
export function bare(source: string, { strings = false } = {}): string {
  return source.replace(token, (found) => {
    if (found.startsWith('/')) return blank(found)
    if (!strings) return found
    const parts = found.startsWith('`') ? found.split(/(\$\{[^}]*\})/) : [found]
    return parts.map((part) => (part.startsWith('${') ? part : blank(part))).join('')
  })
}

/** The number of the line on which a character stands. */
export const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length
