import './attention.css'
import { Lamp, Outage, Skeleton, useAsk } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useFigures, useText } from './target/figure.ts'
import { attentionQuery, type TargetRow } from './target/target.graphql.ts'
import { countLamps, gravest } from './target/target.rules.ts'

const MOST = 8

type Attended = TargetRow & { rule: string | null }

/** What a leader sees first: the red and yellow targets, gravest first, each with the rule that lit it. */
export default function Attention() {
  const say = useText()
  const { figure, goal } = useFigures()
  const asked = useAsk<{ targets: Attended[] | null }>(attentionQuery)
  if (asked.loading) return <Skeleton rows={4} />
  const targets = asked.data?.targets
  if (!targets) return <Outage name={say('cockpit')} retry={asked.again} />
  const { RED, YELLOW } = countLamps(targets)
  return (
    <section aria-label={say('attention')} className="attention">
      <p>
        {say('attentionCount', { red: RED, yellow: YELLOW })}{' '}
        <Link to="/m/cockpit/?lamp=RED.YELLOW">{say('allRedYellow')}</Link>
      </p>
      <ul>
        {gravest(targets, MOST).map((target) => (
          <li key={target.code}>
            <Lamp light={target.light} />
            <Link to={`/m/cockpit/?target=${target.code}`}>{target.name}</Link>
            <span className="figure">
              {figure(target, target.value)} / {goal(target)}
            </span>
            <span className="quiet">{target.rule}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
