import { formatNumber, Lamp, Panel, useAsk, useCounty } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useText } from '../words.ts'
import { homesQuery, type Homes } from './board.graphql.ts'

/** The year's homes of renewal: the two parts must make the total that was handed down. */
export function HomesSum() {
  const say = useText()
  const { planYear } = useCounty()
  const asks = useAsk<{ renewalProgrammes: { nodes: Homes[] } | null }>(homesQuery)
  const programme = asks.data?.renewalProgrammes?.nodes.find(({ year }) => year === planYear)
  const sum = programme ? programme.oldEstateHomes + programme.resettlementHomes : 0
  const holds = programme?.homes === sum
  return (
    <Panel title={say('board.homes')} asks={asks}>
      {programme ? (
        <>
          <p>
            <b>
              {say('board.homesSum', {
                homes: programme.homes,
                old: programme.oldEstateHomes,
                fresh: programme.resettlementHomes,
              })}
            </b>
          </p>
          <p className={holds ? 'quiet' : 'lamp-RED'}>
            <Lamp light={holds ? 'GREEN' : 'RED'} quiet />{' '}
            {holds ? say('board.homesHold') : say('board.homesBroken', { sum: formatNumber(sum) })}
          </p>
        </>
      ) : (
        <p className="quiet">{say('board.noProgramme')}</p>
      )}
      <p>
        <Link to="/m/construction/housing">{say('board.open')}</Link>
      </p>
    </Panel>
  )
}
