import { pagePolicy } from './security-headers.ts'

/** A page to try queries, whole in itself: the county's network reaches no CDN. */
export function explorerPage(): Response {
  return new Response(PAGE, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy(PAGE),
      'cache-control': 'no-cache',
    },
  })
}

const SCRIPT = `
const $ = (id) => document.getElementById(id)
const send = async (query, variables) => {
  const headers = { 'content-type': 'application/json' }
  if ($('token').value) headers.authorization = 'Bearer ' + $('token').value
  const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return answer.json()
}
const run = async () => {
  try {
    const began = performance.now()
    const answer = await send($('query').value, $('variables').value ? JSON.parse($('variables').value) : undefined)
    $('took').textContent = Math.round(performance.now() - began) + ' ms'
    $('answer').textContent = JSON.stringify(answer, null, 2)
  } catch (error) { $('answer').textContent = String(error) }
}
$('run').addEventListener('click', run)
document.addEventListener('keydown', (event) => { if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') run() })
const name = (type) => type.kind === 'NON_NULL' ? name(type.ofType) + '!' : type.kind === 'LIST' ? '[' + name(type.ofType) + ']' : type.name
const ref = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }'
send('{ __schema { types { kind name fields { name description args { name type { ' + ref + ' } } type { ' + ref + ' } } } } }').then(({ data }) => {
  for (const type of data?.__schema.types ?? []) {
    if (!type.fields || type.name.startsWith('__')) continue
    const part = document.createElement('details')
    part.open = type.name === 'Query'
    part.append(Object.assign(document.createElement('summary'), { textContent: type.name }))
    for (const field of type.fields) {
      const args = field.args.length ? '(' + field.args.map((arg) => arg.name + ': ' + name(arg.type)).join(', ') + ')' : ''
      part.append(Object.assign(document.createElement('p'), { textContent: field.name + args + ': ' + name(field.type), title: field.description ?? '' }))
    }
    $('schema').append(part)
  }
})
`

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>查询</title>
<style>
  body { margin: 0; display: grid; grid-template-columns: 1fr 1fr 20rem; height: 100vh; font: 14px system-ui, sans-serif; color-scheme: light dark; }
  section { display: flex; flex-direction: column; gap: 8px; padding: 12px; overflow: auto; }
  textarea, pre { flex: 1; margin: 0; font: 13px/1.5 ui-monospace, monospace; }
  #variables { flex: 0 0 6rem; }
  pre { overflow: auto; white-space: pre-wrap; }
  p { margin: 2px 0 2px 12px; font: 12px/1.4 ui-monospace, monospace; }
</style>
<section>
  <label>令牌 <input id="token" size="40" autocomplete="off"></label>
  <textarea id="query" aria-label="查询" spellcheck="false">{ county { name planYear businessDate } }</textarea>
  <textarea id="variables" aria-label="变量" placeholder="变量（JSON）" spellcheck="false"></textarea>
  <div><button id="run">执行（Ctrl+Enter）</button> <span id="took"></span></div>
</section>
<section><pre id="answer" aria-label="结果"></pre></section>
<section id="schema" aria-label="模式"></section>
<script type="module">${SCRIPT}</script>
</html>
`
