import { Outage, Skeleton, useFormats, useWords } from '@tongchou/frontend-kit'
import { useEffect, useState } from 'react'
import { platformParts, servicesOf, type ServiceHealth } from './health.rules.ts'
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

/** Whether a service answers; a module without one of its own has none to ask. */
function State({ service }: { service: ServiceHealth | null }) {
  const say = useWords('shell')
  if (!service) return <td className="quiet">—</td>
  return (
    <td className={service.up ? 'lamp-GREEN' : 'lamp-RED'}>
      {service.up ? `● ${say('health.up')}` : `■ ${say('health.down')}`}
    </td>
  )
}

/** Services and modules of the platform: which answer, how fast, and which version of its pages stands. */
export function PlatformHealth({ services, failed }: { services: ServiceHealth[] | undefined; failed: boolean }) {
  const say = useWords('shell')
  const { pick } = useFormats()
  const modules = useRegistry()
  return (
    <>
      {failed && <Outage name={say('health.title')} />}
      {!services && !failed && <Skeleton />}
      {services && (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('health.part')}</th>
              <th scope="col">{say('health.service')}</th>
              <th scope="col">{say('health.state')}</th>
              <th scope="col">{say('health.took')}</th>
              <th scope="col">{say('health.version')}</th>
            </tr>
          </thead>
          <tbody>
            {platformParts(services, modules).map(({ name, service, module }) => (
              <tr key={name}>
                <td>{module ? pick(module.title) : '—'}</td>
                <td>
                  <code>{name}</code>
                </td>
                <State service={service} />
                <td>{service?.ms == null ? '—' : say('health.ms', { count: service.ms })}</td>
                <td>{module ? <code>{module.version}</code> : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
