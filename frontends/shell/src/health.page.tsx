import { formatInstant, Outage, PageHeader, Skeleton, useSession, useWords } from '@tongchou/frontend-kit'
import { useEffect, useState } from 'react'
import { NotFound } from './not-found.page.tsx'
import { servicesOf, type ServiceHealth } from './health.rules.ts'

/** Which services answer, for the system administrator; asked again every ten seconds. */
export default function Health() {
  const say = useWords('shell')
  const { viewer } = useSession()
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
    const timer = setInterval(read, 10_000)
    return () => {
      left = true
      clearInterval(timer)
    }
  }, [])

  if (!viewer?.roles.includes('SYSTEM_ADMINISTRATOR')) return <NotFound />
  return (
    <>
      <PageHeader title={say('health.title')} note={at && say('health.at', { at: formatInstant(at) })} />
      {failed && <Outage name={say('health.title')} />}
      {!services && !failed && <Skeleton />}
      {services && (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('health.service')}</th>
              <th scope="col">{say('health.state')}</th>
              <th scope="col">{say('health.note')}</th>
            </tr>
          </thead>
          <tbody>
            {services.map((service) => (
              <tr key={service.name}>
                <td>{service.name}</td>
                <td className={service.up ? 'lamp-GREEN' : 'lamp-RED'}>
                  {service.up ? `● ${say('health.up')}` : `■ ${say('health.down')}`}
                </td>
                <td className="quiet">{service.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
