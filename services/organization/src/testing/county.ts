import { type RunningService, verifyAccessToken, type Viewer } from '@tongchou/service-kit'
import { type Answer, startTestService, type TestOptions, type TestService } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

export const settings = {
  ACCESS_KEY: 'an access key for tests only, long enough',
  DATA_KEY: 'a data key for tests only, long enough to use',
  DEMO_PASSWORD: 'the demo’s own password',
}
export const PASSWORD = settings.DEMO_PASSWORD

/** A clock that a test moves on by itself. It starts at the test's own now: access tokens are checked by the real one. */
export function testClock(start: number) {
  let now = start
  return {
    read: () => new Date(now),
    pass: (minutes: number) => {
      now += minutes * 60_000
    },
  }
}

export const openCounty = (options: TestOptions = {}): Promise<TestService> =>
  startTestService(service, { demo: true, settings, ...options })

/** Asks as a browser does that is not signed in but may hold a cookie; the answer's cookie comes with it. */
export async function asBrowser(
  running: RunningService,
  query: string,
  variables: object = {},
  cookie?: string,
): Promise<Answer & { cookie: string | undefined; setCookie: string | null }> {
  const headers = new Headers({ 'content-type': 'application/json', ...(cookie ? { cookie } : {}) })
  const body = JSON.stringify({ query, variables })
  const response = await running.fetch(new Request('http://service/graphql', { method: 'POST', headers, body }))
  const setCookie = response.headers.get('set-cookie')
  return { ...((await response.json()) as Answer), cookie: setCookie?.split(';')[0], setCookie }
}

const SESSION =
  'accessToken expiresAt mustChangePassword mustEnrolSecondFactor viewer { id username name roles permissions department { code name } township { code name } }'
export const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${SESSION} } }`
export const REFRESH = `mutation { refreshSession { ${SESSION} } }`

export const signIn = (running: RunningService, username: string, password = PASSWORD, code?: string) =>
  asBrowser(running, SIGN_IN, { input: { username, password, ...(code ? { code } : {}) } })

/** The viewer and the session that the token of an answer stands for, as the gateway reads it. */
export async function claimsOf(token: string): Promise<{ viewer: Viewer; sessionId: string }> {
  return (await verifyAccessToken(token, settings.ACCESS_KEY))!
}

export const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code']
