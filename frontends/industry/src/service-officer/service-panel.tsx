import { Facts, Lamp, Panel, useAsk, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { daysUntil } from '../credit/loan.rules.ts'
import { useText } from '../words.ts'
import { serviceQuery, type Service } from './service-officer.graphql.ts'

const shown = 5
const idle = 30

/** 首席服务官 of an enterprise and when somebody last came. */
export function ServicePanel({ uscc }: { uscc: string }) {
  const say = useText()
  const can = useCan()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<Service>(serviceQuery, { uscc })
  const enterprise = asks.data?.enterprise
  const officer = enterprise?.officer
  const visits = (enterprise?.visits ?? []).toReversed()
  const last = enterprise?.lastVisitedOn
  const days = last ? daysUntil(last, businessDate) : undefined
  const office = asks.data?.departments?.find((each) => each.code === officer?.department)?.name
  return (
    <Panel title={say('officer.title')} asks={asks}>
      <Facts
        facts={[
          [say('officer.name'), officer ? officer.officer : <span className="lamp-RED">{say('officer.none')}</span>],
          [say('officer.office'), office ?? officer?.department],
          [say('officer.since'), fullDay(officer?.fromDay)],
          [
            say('officer.lastVisit'),
            <span key="last" className={days === undefined || days > idle ? 'lamp-YELLOW' : undefined}>
              {(days === undefined || days > idle) && <Lamp light="YELLOW" quiet />} {fullDay(last)}{' '}
              {days !== undefined && days > idle && say('officer.daysAgo', { days })}
            </span>,
          ],
        ]}
      />
      {can('industry.record') && (
        <p style={{ display: 'flex', gap: 8, paddingBottom: 8 }}>
          <Link className="button" to="visit">
            {say('officer.recordVisit')}
          </Link>
          <Link className="button" to="officer">
            {say(officer ? 'officer.change' : 'officer.assign')}
          </Link>
        </p>
      )}
      <ol className="history">
        {visits.slice(0, shown).map((visit) => (
          <li key={visit.id}>
            <b>{fullDay(visit.servedOn)}</b> {say(`mode.${visit.mode}`)} {visit.officer}{' '}
            {visit.satisfaction !== null && (
              <span className="quiet">{say('officer.satisfaction', { points: visit.satisfaction })}</span>
            )}
            <p>{visit.findings}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
