import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type DocumentNode, Kind, parse } from 'graphql'
import { at } from '../src/workspace.ts'

export interface ConsoleOperation {
  readonly file: string
  readonly name: string
  readonly document: DocumentNode
}

const TEMPLATE = /gql(?:<[^`]*>)?`([^`]*)`/g
const HOLE = /\$\{[^}]*\}/g

const nameOf = (document: DocumentNode): string =>
  document.definitions
    .map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? 'operation') : ''))
    .find(Boolean) ?? ''

/** Every GraphQL operation that the console's modules contain. Fragments of the same file go with its operations. */
export function consoleOperations(): ConsoleOperation[] {
  return globSync('frontends/*/src/**/*.{ts,tsx}', { cwd: at() }).flatMap((relative) => {
    const texts = [...readFileSync(at(relative), 'utf8').matchAll(TEMPLATE)].map(([, text = '']) =>
      text.replace(HOLE, ''),
    )
    const fragments = texts.filter((text) => /^\s*fragment\b/.test(text))
    return texts
      .filter((text) => /^\s*(query|mutation|\{)/.test(text))
      .map((text) => {
        const used = fragments.filter((fragment) =>
          new RegExp(`\\.\\.\\.\\s*${/fragment\s+(\w+)/.exec(fragment)?.[1]}\\b`).test(text),
        )
        const document = parse([text, ...used].join('\n'))
        return { file: relative.split(path.sep).join('/'), name: nameOf(document), document }
      })
  })
}
