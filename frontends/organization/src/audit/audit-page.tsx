import { PageHeader, ServiceTrail, useSearchParams } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { audited } from './audited.ts'

/** 操作审计: everything that was done in a service, and everything that was refused. */
export default function AuditPage() {
  const say = useText()
  const [params, setParams] = useSearchParams()
  const service = audited.find((each) => each === params.get('service')) ?? audited[0]
  return (
    <>
      <PageHeader title={say('audit.title')} note={say('audit.note')}>
        <label className="filter">
          <span>{say('audit.service')}</span>{' '}
          <select
            className="field"
            value={service}
            onChange={(event) => {
              const chosen = event.target.value
              setParams((held) => {
                const next = new URLSearchParams(held)
                next.delete('page')
                next.set('service', chosen)
                return next
              })
            }}
          >
            {audited.map((each) => (
              <option key={each} value={each}>
                {say(`service.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </PageHeader>
      <ServiceTrail key={service} service={service} title={say('audit.of', { service: say(`service.${service}`) })} />
    </>
  )
}
