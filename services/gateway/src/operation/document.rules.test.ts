import { getIntrospectionQuery, parse } from 'graphql'
import { expect, it } from 'vitest'
import { limits, refuseDocument, refuseRoot } from './document.rules.ts'
import { measureDocument, rootFields } from './measure-document.ts'

const judge = (text: string, introspection = false) => refuseDocument(measureDocument(parse(text)), { introspection })
const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at)).join(' ')
const deep = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`

it.each([
  [deep(limits.depth), null],
  [deep(limits.depth + 1), 'query.too-deep'],
  [`{ ${many(limits.aliases, (at) => `a${at}: a`)} }`, null],
  [`{ ${many(limits.aliases + 1, (at) => `a${at}: a`)} }`, 'query.too-many-aliases'],
  ['{ a @include(if: true) @skip(if: false) @b }', null],
  ['{ a @a @b @c @d }', 'query.too-many-directives'],
  [`query @a @b @c @d { a }`, 'query.too-many-directives'],
  [`{ ${many(limits.repeats, () => 'a')} }`, null],
  [`{ ${many(limits.repeats + 1, () => 'a')} }`, 'query.too-many-fields'],
  ['{ a(x: [[[[[[[[[[1]]]]]]]]]]) }', null],
  ['{ a(x: [[[[[[[[[[[1]]]]]]]]]]]) }', 'query.too-deep'],
  [`query($x: ${'['.repeat(11)}Int${']'.repeat(11)}) { a(x: $x) }`, 'query.too-deep'],
  ['{ ...A } fragment A on Q { ...B } fragment B on Q { ...A }', 'query.too-deep'],
  ['{ a } fragment A on Q { _entities { a } }', 'query.federation-internal'],
  ['{ ...A } fragment A on Q { __schema { a } }', 'query.introspection'],
  ['{ __typename a { __typename } }', null],
])('%.60s', (text, verdict) => {
  expect(judge(text)).toBe(verdict)
})

it('where introspection is open its depth does not count, whole or in fragments as tools ask it', () => {
  expect(judge(`{ __schema ${deep(20)} }`, true)).toBe(null)
  expect(judge(getIntrospectionQuery(), true)).toBe(null)
  expect(judge(getIntrospectionQuery())).toBe('query.introspection')
  const fragment = `fragment T on __Type ${deep(20)}`
  expect(judge(`{ __schema { types { ...T } } } ${fragment}`, true)).toBe(null)
  expect(judge(`{ a { ...T } } ${fragment}`, true)).toBe('query.too-deep')
  expect(judge(`{ a { ...T } } fragment T on Q ${deep(20)}`, true)).toBe('query.too-deep')
})

it('a document whose fragments double one another sixty times is measured at once', () => {
  const fragments = many(60, (at) => `fragment F${at} on Q { ...F${at + 1} ...F${at + 1} }`)
  expect(judge(`{ ...F0 } ${fragments} fragment F60 on Q { a }`)).toBe('query.too-many-fields')
})

it('a mutation of the session stands alone, by whatever name it is called', () => {
  const root = (text: string) => {
    const document = parse(text)
    const operation = document.definitions.find((each) => each.kind === 'OperationDefinition')!
    const allowed = { method: 'POST', sessionMutations: new Set(['signIn']) }
    return refuseRoot(operation.operation, rootFields(document, operation), allowed)
  }
  expect(root('mutation { __typename signIn { token } }')).toBe(null)
  expect(root('mutation { a: signIn { token } b: signIn { token } }')).toBe('query.session-not-alone')
  expect(root('mutation { ...A } fragment A on M { a: signIn { token } other }')).toBe('query.session-not-alone')
  expect(root(`mutation { ${many(limits.mutations, (at) => `a${at}: submit`)} }`)).toBe(null)
  expect(root(`mutation { ${many(limits.mutations + 1, (at) => `a${at}: submit`)} }`)).toBe('query.too-many-mutations')
})
