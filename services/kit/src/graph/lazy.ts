import { Extensions } from 'type-graphql'

const MARK = 'lazy'

/**
 * A field of a type with simple resolvers whose value is worked out when it is asked for: by a function, a promise, or a
 * getter that computes. Such types' other fields are plain data, which is read without a call.
 */
export const Lazy = (): PropertyDecorator & MethodDecorator => Extensions({ [MARK]: true })

export const isLazy = ({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }): boolean =>
  extensions[MARK] === true
