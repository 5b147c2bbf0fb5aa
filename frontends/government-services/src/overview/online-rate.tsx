import { formatNumber, formatPercent, Link, useMarks, useUnits } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { ItemBoard, Lists } from './overview.graphql.ts'
import { lackingFor } from './overview.rules.ts'

const wanted = 80

/** 网上可办率: both counts in a sentence, and by department the items that keep it where it is. */
export function OnlineRate({ county, lowering }: { county: ItemBoard | undefined; lowering: Lists['lowering'] }) {
  const say = useText()
  const { separator } = useMarks()
  const { nameOf } = useUnits()
  if (!county || county.onlineCountable === 0) return <p className="quiet">{say('overview.noItems')}</p>
  const lacking = lackingFor(wanted, county.online, county.onlineCountable)
  const departments = [...Map.groupBy(lowering?.nodes ?? [], ({ department }) => department)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  return (
    <>
      <p>
        {say('overview.rateSentence', {
          onApplication: formatNumber(county.onApplication),
          offline: formatNumber(county.offlineByLaw),
          countable: formatNumber(county.onlineCountable),
          online: formatNumber(county.online),
          rate: formatPercent(county.onlineRate),
        })}{' '}
        <b className={lacking > 0 ? 'lamp-RED' : 'lamp-GREEN'}>
          {lacking > 0 ? say('overview.lacking', { lacking, wanted }) : say('overview.reached', { wanted })}
        </b>
      </p>
      {departments.length > 0 && (
        <>
          <p className="quiet">
            {say('overview.lowering', { count: lowering?.totalCount ?? 0 })}{' '}
            <Link to="/m/government-services/items?way=lowers">{say('overview.all')}</Link>
          </p>
          <ul className="records">
            {departments.map(([department, items]) => (
              <li key={department}>
                <Link to={`/m/government-services/items?department=${department}&way=lowers`}>
                  {nameOf(department)} {say('overview.count', { count: items.length })}
                </Link>
                <span className="quiet" style={{ textAlign: 'right' }}>
                  {items
                    .slice(0, 4)
                    .map(({ name }) => name)
                    .join(separator)}
                  {items.length > 4 && say('overview.andMore')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
