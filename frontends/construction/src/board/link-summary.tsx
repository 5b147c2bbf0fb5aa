import { Lamp, Panel, useAsk, useFormats, type Light } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import type { Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'
import { commandCentreQuery, type Centre } from './board.graphql.ts'

const MINUTES_AN_HOUR = 60
const MINUTES_A_DAY = 1440

const lightOf: Record<Code<'SystemLinkState'>, Light> = {
  UP: 'GREEN',
  SILENT: 'RED',
  PLANNED: 'UNKNOWN',
  RETIRED: 'UNKNOWN',
}

function useSilence(): (minutes: number) => string {
  const say = useText()
  return (minutes) => {
    if (minutes < MINUTES_AN_HOUR) return say('centre.minutes', { count: minutes })
    if (minutes < MINUTES_A_DAY) return say('centre.hours', { count: Math.floor(minutes / MINUTES_AN_HOUR) })
    return say('centre.days', { count: Math.floor(minutes / MINUTES_A_DAY) })
  }
}

/** Which systems the command centre hears, and since when it does not hear the others. */
export function LinkSummary() {
  const say = useText()
  const nameOf = useCodeName()
  const silence = useSilence()
  const { fullDay } = useFormats()
  const asks = useAsk<{ commandCentre: Centre | null }>(commandCentreQuery)
  const centre = asks.data?.commandCentre
  const order = (state: Code<'SystemLinkState'>) => (state === 'SILENT' ? 0 : state === 'PLANNED' ? 1 : 2)
  const links = (centre?.links ?? []).toSorted((a, b) => order(a.state) - order(b.state))
  return (
    <Panel title={say('board.links')} asks={asks}>
      {centre && (
        <>
          <p>{say('board.linksSaid', { up: centre.up, silent: centre.silent, planned: centre.planned })}</p>
          {links.length === 0 && <p className="quiet">{say('centre.none')}</p>}
          <ul className="records">
            {links.map(({ id, name, state, silentMinutes, dueOn }) => (
              <li key={id}>
                <span>
                  <Lamp light={lightOf[state]} quiet /> {name}
                </span>
                <span className={state === 'SILENT' ? 'lamp-RED' : 'quiet'}>
                  {silentMinutes !== null
                    ? say('centre.silent', { time: silence(silentMinutes) })
                    : state === 'PLANNED'
                      ? say('centre.due', { day: fullDay(dueOn) })
                      : nameOf('SystemLinkState', state)}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/m/construction/links">{say('board.open')}</Link>
          </p>
        </>
      )}
    </Panel>
  )
}
