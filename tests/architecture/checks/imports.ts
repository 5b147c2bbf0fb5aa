import path from 'node:path'
import { bare, isCode, type Check } from '../tree.ts'

const importing = /(?:from\s*|import\s*\(\s*|import\s+)(['"])([^'"\n]+)\1/g

/** What a file imports, relative names resolved against the root. */
function importsOf(file: string, source: string): string[] {
  return [...bare(source).matchAll(importing)].map(([, , name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  )
}

/** `services/projects` or `frontends/kit`: the package a file belongs to. */
const homeOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/** Nobody climbs out of his package by a relative path; what another package offers comes through its public face. */
export const staysAtHome: Check = (tree) =>
  tree.files
    .filter((file) => /^(services|frontends)\//.test(file) && isCode(file))
    .flatMap((file) =>
      importsOf(file, tree.text(file))
        .filter((name) => /^(services|frontends|infra|tests|schema)\//.test(name) && homeOf(name) !== homeOf(file))
        // Tests may start a browser or a database of their own.
        .filter((name) => !(file.includes('.test.') && name.startsWith('tests/support/')))
        .map((name) => `${file}: reaches into ${name}`),
    )

const allowed: Record<string, RegExp> = {
  services: /^@tongchou\/service-kit$/,
  frontends: /^@tongchou\/frontend-kit$/,
}

/** A package may list only its kit among our own packages: departments meet in the graph. */
export const dependsOnItsKitAlone: Check = (tree) =>
  tree.files
    .filter((file) => /^(services|frontends)\/[^/]+\/package\.json$/.test(file))
    .flatMap((file) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(tree.text(file)) as Record<string, object>
      const ours = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name.startsWith('@tongchou/'))
      const pattern = allowed[file.split('/')[0] ?? ''] ?? /^$/
      return ours.filter((name) => !pattern.test(name)).map((name) => `${file}: depends on ${name}`)
    })
