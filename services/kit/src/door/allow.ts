import { createMethodMiddlewareDecorator } from 'type-graphql'
import type { Context } from '../context/context.ts'
import { Fault } from '../fault/fault.ts'
import { allows } from '../viewer/permission.ts'
import { isSignedIn } from '../viewer/viewer.ts'

const doors = new WeakMap<object, Map<string, string>>()

/** The permission that everyone has, signed in or not. */
export const EVERYONE = 'everyone'

/** Notes which permission a resolver's method asks for. */
export function declareDoor(target: object, method: string, permission: string): void {
  const known = doors.get(target) ?? new Map<string, string>()
  doors.set(target, known.set(method, permission))
}

/** The permission that a resolver class asks for at a method, if it states one. */
export const permissionAt = (resolver: Function, method: string): string | undefined => {
  for (let at: object | null = resolver.prototype; at; at = Object.getPrototypeOf(at)) {
    const permission = doors.get(at)?.get(method)
    if (permission) return permission
  }
  return undefined
}

/** @throws unauthenticated without a viewer, forbidden without the permission */
export function admit(ctx: Context, permission: string): void {
  if (permission === EVERYONE || allows(ctx.viewer, permission)) return
  throw isSignedIn(ctx.viewer) ? new Fault('forbidden', { permission }) : new Fault('unauthenticated')
}

/** Opens a query to viewers who hold the permission. A query or mutation that states none does not build. */
export function Allow(permission: string): MethodDecorator {
  const guard = createMethodMiddlewareDecorator<Context>(({ context }, next) => {
    admit(context, permission)
    return next()
  })
  return (target, method, descriptor) => {
    declareDoor(target, String(method), permission)
    return guard(target, method as string, descriptor as PropertyDescriptor)
  }
}
