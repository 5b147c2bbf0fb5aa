import { Lamp, Panel, useAsk, useCan } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { lightOf, type LinkStanding } from '../command-centre/link.rules.ts'
import { useLinkWords } from '../command-centre/use-link-words.ts'
import { useText } from '../words.ts'
import { commandCentreQuery, type Centre } from './board.graphql.ts'

/** What needs somebody stands first. */
const inOrder: readonly LinkStanding[] = ['SILENT', 'LATE', 'PLANNED', 'UP', 'RETIRED']

/** Which systems the command centre hears, and since when it does not hear the others. */
export function LinkSummary() {
  const say = useText()
  const can = useCan()
  const { standing, stateWord, heardWord } = useLinkWords()
  const asks = useAsk<{ commandCentre: Centre | null }>(commandCentreQuery)
  const centre = asks.data?.commandCentre
  const links = (centre?.links ?? []).toSorted((a, b) => inOrder.indexOf(standing(a)) - inOrder.indexOf(standing(b)))
  // Who sees no connection is not told that there are none.
  if (centre && links.length === 0 && !can('construction.overview')) return null
  return (
    <Panel title={say('board.links')} asks={asks}>
      {centre && (
        <>
          <p>{say('board.linksSaid', { up: centre.up, silent: centre.silent, planned: centre.planned })}</p>
          {links.length === 0 && <p className="quiet">{say('centre.none')}</p>}
          <ul className="records">
            {links.map((link) => {
              const isBad = lightOf[standing(link)] === 'RED'
              return (
                <li key={link.id}>
                  <span>
                    <Lamp light={lightOf[standing(link)]} quiet />{' '}
                    <Link to={`/m/construction/links?record=${link.id}`}>{link.name}</Link>
                  </span>
                  <span className={isBad ? 'lamp-RED' : 'quiet'}>
                    {link.state === 'UP' ? stateWord('UP') : heardWord(link)}
                  </span>
                </li>
              )
            })}
          </ul>
          <p>
            <Link to="/m/construction/links">{say('board.open')}</Link>
          </p>
        </>
      )}
    </Panel>
  )
}
