import { useSyncExternalStore } from 'react'
import { faultOf, type CodedError, type Fault } from '../words/fault.ts'
import { language } from '../words/words.ts'
import { alone } from './alone.ts'
import { holds, idleLimit, refreshDelay, type Viewer } from './session.rules.ts'

/** `starting` until the cookie has been tried; a page shows nothing of the county before that is known. */
export interface Session {
  state: 'starting' | 'signed-out' | 'signed-in'
  viewer?: Viewer
  /** What must be done before anything else is allowed. */
  owes?: 'password' | 'second-factor' | undefined
  /** Why the viewer was signed out, if not by himself. */
  reason?: 'idle' | 'expired'
}

interface Grant {
  accessToken: string
  expiresAt: string
  viewer: Viewer
  mustChangePassword: boolean
  mustEnrolSecondFactor: boolean
}

const grantFields = `accessToken expiresAt mustChangePassword mustEnrolSecondFactor viewer { id username name roles permissions department { code name } township { code name } }`

// The token lives in this variable and nowhere else: nothing of it survives the page.
let token: string | undefined
let session: Session = { state: 'starting' }
let refreshTimer: ReturnType<typeof setTimeout> | undefined
let idleTimer: ReturnType<typeof setTimeout> | undefined
let lastTouch = 0
let refreshing: Promise<boolean> | undefined
const listeners = new Set<() => void>()
const leaving = new Set<() => void | Promise<void>>()
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('session')

function become(next: Session) {
  session = next
  for (const listener of listeners) listener()
}

/** The bearer token of the moment, for the client's requests. */
export function accessToken(): string | undefined {
  return token
}

/** Runs when a session ends, so that whoever keeps county data in memory lets go of it. */
export function onLeave(forget: () => void | Promise<void>): void {
  leaving.add(forget)
}

/** A refusal of the session itself, carrying the fault to show. */
export class SessionFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code)
  }
}

async function ask<T>(query: string, variables: object, options: RequestInit = {}): Promise<T> {
  let answer: { data?: T; errors?: CodedError[] }
  try {
    const headers: Record<string, string> = { 'content-type': 'application/json', 'accept-language': language() }
    if (token) headers.authorization = `Bearer ${token}`
    const body = JSON.stringify({ query, variables })
    const request = { method: 'POST', credentials: 'same-origin', headers, body, ...options } as const
    const response = await fetch('/graphql', request)
    answer = await response.json()
  } catch {
    throw new SessionFault({ code: 'network', params: {} })
  }
  if (answer.errors?.[0]) throw new SessionFault(faultOf(answer.errors[0]))
  return answer.data as T
}

function settle(grant: Grant) {
  token = grant.accessToken
  clearTimeout(refreshTimer)
  refreshTimer = setTimeout(() => void refresh(), refreshDelay(grant.expiresAt, Date.now()))
  const known = session.viewer
  const owes = grant.mustChangePassword ? 'password' : grant.mustEnrolSecondFactor ? 'second-factor' : undefined
  const same = known && JSON.stringify(known) === JSON.stringify(grant.viewer) && owes === session.owes
  if (!same || session.state !== 'signed-in') become({ state: 'signed-in', viewer: grant.viewer, owes })
  watchIdle()
}

function watchIdle() {
  clearTimeout(idleTimer)
  if (!session.viewer) return
  const limit = idleLimit(session.viewer)
  const left = lastTouch + limit - Date.now()
  idleTimer = setTimeout(
    () => (lastTouch + limit <= Date.now() ? void signOut('idle') : watchIdle()),
    Math.max(1000, left),
  )
}

function touch() {
  const now = Date.now()
  if (now - lastTouch < 5000) return
  lastTouch = now
  channel?.postMessage({ touch: now })
}

async function forget(reason?: Session['reason']) {
  token = undefined
  clearTimeout(refreshTimer)
  clearTimeout(idleTimer)
  become(reason ? { state: 'signed-out', reason } : { state: 'signed-out' })
  await Promise.allSettled([...leaving].map(async (each) => each()))
  sessionStorage.clear()
  localStorage.clear()
}

/** Asks for a new token with the cookie; false when the session is over. Several askers share one request. */
export function refresh(): Promise<boolean> {
  refreshing ??= (async () => {
    try {
      // A token brought twice ends the session: tabs take turns, and a page that is left still takes its new token along.
      const { refreshSession } = await alone('session', () =>
        ask<{ refreshSession: Grant | null }>(
          `mutation RefreshSession { refreshSession { ${grantFields} } }`,
          {},
          { keepalive: true },
        ),
      )
      if (!refreshSession) throw new SessionFault({ code: 'unauthenticated', params: {} })
      settle(refreshSession)
      return true
    } catch (error) {
      // A dropped line is no reason to throw a clerk out of a half-filled form.
      if (session.state === 'signed-in' && error instanceof SessionFault && error.fault.code === 'network') {
        refreshTimer = setTimeout(() => void refresh(), 10_000)
        return true
      }
      if (session.state === 'signed-in') await forget('expired')
      else become({ state: 'signed-out' })
      return false
    } finally {
      refreshing = undefined
    }
  })()
  return refreshing
}

/** Starts the session from the cookie and watches the viewer's presence from then on. */
export function startSession(): Promise<boolean> {
  lastTouch = Date.now()
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
    addEventListener(event, touch, { passive: true })
  channel?.addEventListener('message', ({ data }: MessageEvent<{ touch?: number; left?: boolean }>) => {
    if (data.touch) lastTouch = Math.max(lastTouch, data.touch)
    if (data.left && session.state === 'signed-in') void forget()
  })
  return refresh()
}

/** Signs in; throws a `SessionFault` whose fault names what was wrong. */
export async function signIn(input: { username: string; password: string; code?: string }): Promise<void> {
  const mutation = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { ${grantFields} } }`
  const answer = await ask<{ signIn: Grant }>(mutation, { input })
  lastTouch = Date.now()
  settle(answer.signIn)
}

/** Chooses another password; throws a `SessionFault`. The session goes on with what it then allows. */
export async function changePassword(input: { currentPassword: string; newPassword: string }): Promise<void> {
  await ask('mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { id } }', { input })
  await refresh()
}

/** Asks for the secret of a new authenticator. */
export async function enrolSecondFactor(): Promise<{ address: string; secret: string }> {
  const answer = await ask<{ enrolSecondFactor: { address: string; secret: string } }>(
    'mutation EnrolSecondFactor { enrolSecondFactor { address secret } }',
    {},
  )
  return answer.enrolSecondFactor
}

/** Confirms the authenticator with a code it shows; from now on signing in asks for one. */
export async function confirmSecondFactor(code: string): Promise<void> {
  await ask(
    'mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { id } }',
    {
      input: { code },
    },
  )
  await refresh()
}

/** Ends the session here, in the other tabs and on the server; afterwards the browser keeps nothing. */
export async function signOut(reason?: Session['reason']): Promise<void> {
  await ask('mutation SignOut { signOut }', {}).catch(() => undefined)
  channel?.postMessage({ left: true })
  await forget(reason)
}

/** The session, kept current. */
export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => session,
  )
}

/** `can('projects.record')`: whether the viewer holds a permission. A courtesy of the page; the server decides. */
export function useCan(): (permission: string | undefined) => boolean {
  const { viewer } = useSession()
  return (permission) => holds(viewer, permission)
}
