import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type DocumentNode, Kind, parse } from 'graphql'
import { at } from '../src/workspace.ts'

export interface ConsoleOperation {
  readonly file: string
  readonly name: string
  readonly document: DocumentNode
}

const TEMPLATE = /gql(?:<[^`]*>)?\(?\s*`([^`]*)`/g
const PIECE = /const (\w+) = `([^`]*)`/g
const HOLE = /\$\{(\w+)\}/g

/** A document's text with the file's own pieces put in; what is put together only when it runs stays out. */
const filled = (text: string, pieces: ReadonlyMap<string, string>): string =>
  text.replace(HOLE, (_, name: string) => pieces.get(name) ?? '')

const read = (text: string): DocumentNode | null => {
  try {
    return parse(text)
  } catch {
    return null
  }
}

const nameOf = (document: DocumentNode): string =>
  document.definitions
    .map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? 'operation') : ''))
    .find(Boolean) ?? ''

/** Every GraphQL operation that the console's modules contain. Fragments of the same file go with its operations. */
export function consoleOperations(): ConsoleOperation[] {
  return globSync('frontends/*/src/**/*.{ts,tsx}', { cwd: at() }).flatMap((relative) => {
    const source = readFileSync(at(relative), 'utf8')
    const pieces = new Map([...source.matchAll(PIECE)].map(([, name = '', text = '']) => [name, text]))
    const texts = [...source.matchAll(TEMPLATE)].map(([, text = '']) => filled(text, pieces))
    const fragments = texts.filter((text) => /^\s*fragment\b/.test(text))
    return texts
      .filter((text) => /^\s*(query|mutation|\{)/.test(text))
      .flatMap((text) => {
        const used = fragments.filter((fragment) =>
          new RegExp(`\\.\\.\\.\\s*${/fragment\s+(\w+)/.exec(fragment)?.[1]}\\b`).test(text),
        )
        const document = read([text, ...used].join('\n'))
        return document ? [{ file: relative.split(path.sep).join('/'), name: nameOf(document), document }] : []
      })
  })
}
