import { createHash } from 'node:crypto'

const FIRST_QUERY = `# 先登录：mutation { signIn(input: { username: "leader", password: "…" }) { accessToken } }
# 再在下方 Headers 中填写 { "authorization": "Bearer <accessToken>" }
{
  county { name planYear businessDate }
}
`

const shaOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** GraphiQL with all that it needs in one page, and the policy that lets it ask this origin and nobody else. */
async function makePage() {
  // Nine megabytes that only a demonstration's reader of the graph ever needs.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const page = renderGraphiQL({
    title: 'GraphiQL · 统筹',
    endpoint: '/graphql',
    defaultQuery: FIRST_QUERY,
    credentials: 'same-origin',
  }).trim()
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => shaOf(script))
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    // Monaco writes its styles as it runs, and starts its workers out of the page itself.
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'font-src data:',
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return { page, policy: policy.join('; ') }
}

let made: ReturnType<typeof makePage> | undefined

/** The page on which questions to the graph are tried, for the demonstration. */
export async function explorerPage(): Promise<Response> {
  made ??= makePage()
  const { page, policy } = await made
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  })
}
