import { formatNumber, Lamp, Link, type Column } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import type { LabourSite } from './site.graphql.ts'
import { siteRegister } from './site.register.ts'
import { lightOf, stateWord } from './site-lamp.ts'
import { useSiteSteps } from './site-steps.ts'

/** 在建工地: each with its lamp, its ten rules, its account and deposit. */
export default function SitePage() {
  const say = useText()
  const steps = useSiteSteps()
  const columns: Column<LabourSite>[] = [
    {
      key: 'lamp',
      title: say('lamp'),
      value: ({ state }) => stateWord(state, say),
      render: ({ lamp, state }) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={lightOf(lamp)} quiet /> {stateWord(state, say)}
        </span>
      ),
      role: 'lamp',
      width: 120,
    },
    {
      key: 'score',
      title: say('panel.score'),
      value: ({ complianceScore }) => complianceScore,
      render: ({ complianceScore }) =>
        complianceScore === null ? formatNumber(null) : say('panel.kept', { count: complianceScore }),
      align: 'right',
    },
  ]
  return (
    <Register
      of={siteRegister}
      columns={columns}
      steps={steps}
      more={({ id }) => (
        <p>
          <Link to={`/m/employment/sites/${id}`}>{say('act.open')}</Link>
        </p>
      )}
    />
  )
}
