import {
  lampColumn,
  Outage,
  Rows,
  Skeleton,
  useFormats,
  useWords,
  type Column,
  type RegisteredModule,
} from '@tongchou/frontend-kit'
import { useEffect, useState } from 'react'
import { platformParts, servicesOf, type PlatformPart, type ServiceHealth } from './health.rules.ts'
import { useRegistry } from './registry.ts'

const PAUSE = 10_000

/** What `/healthz` says, asked again every ten seconds. */
export function useServiceHealth(): { services: ServiceHealth[] | undefined; failed: boolean; at: string } {
  const [services, setServices] = useState<ServiceHealth[]>()
  const [failed, setFailed] = useState(false)
  const [at, setAt] = useState('')
  useEffect(() => {
    let left = false
    async function read() {
      try {
        const found = servicesOf(await (await fetch('/healthz')).json())
        if (left) return
        setServices(found)
        setFailed(false)
      } catch {
        if (!left) setFailed(true)
      }
      if (!left) setAt(new Date().toISOString())
    }
    void read()
    const timer = setInterval(read, PAUSE)
    return () => {
      left = true
      clearInterval(timer)
    }
  }, [])
  return { services, failed, at }
}

type Part = PlatformPart<RegisteredModule>

function useColumns(): Column<Part>[] {
  const say = useWords('shell')
  const { pick } = useFormats()
  return [
    // A module without a service of its own has none to ask.
    lampColumn(say('health.state'), ({ service }) =>
      service
        ? { light: service.up ? 'GREEN' : 'RED', word: say(service.up ? 'health.up' : 'health.down') }
        : { light: 'UNKNOWN', word: '—' },
    ),
    {
      key: 'part',
      title: say('health.part'),
      value: ({ module }) => (module ? pick(module.title) : say('health.without')),
      role: 'title',
    },
    {
      key: 'service',
      title: say('health.service'),
      value: ({ name }) => name,
      render: ({ name }) => <code>{name}</code>,
    },
    {
      key: 'took',
      title: say('health.took'),
      value: ({ service }) => (service?.ms == null ? null : say('health.ms', { count: service.ms })),
    },
    {
      key: 'version',
      title: say('health.version'),
      value: ({ module }) => module?.version,
      render: ({ module }) => (module ? <code>{module.version}</code> : '—'),
    },
  ]
}

/** Services and modules of the platform: which answer, how fast, and which version of its pages stands. */
export function PlatformHealth({ services, failed }: { services: ServiceHealth[] | undefined; failed: boolean }) {
  const say = useWords('shell')
  const columns = useColumns()
  const modules = useRegistry()
  return (
    <>
      {failed && <Outage name={say('health.title')} />}
      {!services && !failed && <Skeleton />}
      {services && (
        <Rows
          label={say('health.title')}
          rows={platformParts(services, modules)}
          columns={columns}
          rowKey={({ name }) => name}
        />
      )}
    </>
  )
}
