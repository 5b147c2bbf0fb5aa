import type { Context } from '@tongchou/service-kit'

const NAME = 'tongchou_refresh'

/** The demonstration is looked at over plain http; a county sets COOKIE_SECURE=false only if it must do so too. */
function attributes({ settings, demo }: Context): string {
  const given = settings['COOKIE_SECURE']
  const secure = given ? given !== 'false' : !demo
  return `Path=/graphql; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}

/** Gives the browser the refresh token where no script can read it. */
export function giveCookie(ctx: Context, token: string, seconds: number): void {
  ctx.responseHeaders.set('set-cookie', `${NAME}=${token}; Max-Age=${seconds}; ${attributes(ctx)}`)
}

export function takeCookieAway(ctx: Context): void {
  ctx.responseHeaders.set('set-cookie', `${NAME}=; Max-Age=0; ${attributes(ctx)}`)
}

export function cookieOf(ctx: Context): string | null {
  const pairs = (ctx.requestHeaders.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) || null
}
