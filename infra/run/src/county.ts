import { createLog, type RunningService } from '@tongchou/service-kit'
import { openFront } from './front.ts'
import { giveBackMemory } from './give-back.ts'
import { databaseUrlOf, readSettings } from './settings.ts'
import { startService } from './start-service.ts'
import { begin, say, untilTold } from './until-told.ts'
import { loadServices } from './workspace.ts'

/**
 * Services of one process do not hang one by one: what is slow there is a machine under load, or the first question after a
 * start, and an answer that comes late is better than one with holes.
 */
const PATIENCE = { query: 6000, wholeQuery: 8000 }

/** The whole county in one process: every service, and the gateway that reaches them without a socket. */
begin(async () => {
  const began = performance.now()
  const settings = readSettings(process.argv.slice(2))
  const log = createLog(settings.logLevel)

  const services: RunningService[] = []
  for (const definition of await loadServices()) {
    const from = performance.now()
    services.push(await startService(definition, databaseUrlOf(settings, definition.name), settings, log))
    say(`  ${definition.name} answers after ${((performance.now() - from) / 1000).toFixed(1)} s`)
  }
  const subgraphs = Object.fromEntries(
    services.map(({ name, fetch }) => [name, { url: `http://${name}/graphql`, fetch }]),
  )
  const health = Object.fromEntries(
    services.map((service) => [service.name, async () => (await service.health()).status === 'up']),
  )
  const front = await openFront(settings, subgraphs, health, log, PATIENCE)
  giveBackMemory()
  if (settings.demo) {
    say(`demonstration county, business date ${settings.businessDate}: every record in it is invented`)
    say(`sign in as leader, projects.clerk, industry.head, … with the password ${settings.demoPassword}`)
  }
  say(`ready http://localhost:${front.port}  (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  untilTold(async () => {
    await front.stop()
    await Promise.all(services.map((service) => service.stop()))
  })
})
