import { expect, it } from 'vitest'
import { ask, openCounty } from './testing/ask.ts'
import { compose, LEADERS_QUESTION } from './testing/county.ts'

it('five reloads under two hundred questions and a slow mutation lose nothing', async () => {
  const { gateway, subgraphs } = openCounty({ patience: { query: 8000, wholeQuery: 9000 } })
  await ask(gateway, '{ county }')
  const slow = ask(gateway, 'mutation { slowRename(ms: 1500) }')
  const questions: ReturnType<typeof ask>[] = []
  const asking = (async () => {
    for (let at = 0; at < 200; at++) {
      questions.push(ask(gateway, at % 4 ? '{ county projectsCount }' : LEADERS_QUESTION))
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  })()
  for (let at = 0; at < 5; at++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    await gateway.reload(compose(subgraphs, `\nextend type Query { added${at}: Int }`))
  }
  await asking
  const answers = await Promise.all(questions)
  expect(answers.filter((answer) => answer.errors ?? answer.status !== 200)).toEqual([])
  expect((await slow).data).toEqual({ slowRename: 'done' })
  // The newest supergraph plans the new field, and it is the service that does not know it yet.
  expect((await ask(gateway, '{ added4 }')).errors?.[0]?.extensions).toEqual({
    code: 'internal',
    serviceName: 'organization',
  })
  expect((await ask(gateway, '{ added0 }')).code).toBe('query.invalid')
  await gateway.stop()
})

it('a supergraph that cannot be served is refused, and the old one goes on', async () => {
  const { gateway } = openCounty()
  await ask(gateway, '{ county }')
  await expect(gateway.reload('type Query { broken: ')).rejects.toThrow('the old one stays')
  expect((await ask(gateway, '{ county }')).data).toEqual({ county: '示例县' })
  await gateway.stop()
})
