import {
  defineWidget,
  formatNumber,
  gql,
  Lamp,
  Link,
  Outage,
  Skeleton,
  useAsk,
  useFormats,
} from '@tongchou/frontend-kit'
import { lightOf, stateWord } from './site/site-lamp.ts'
import { useText } from './words.ts'

const siteOfProject = gql`
  query LabourSiteOfProject($id: ID!) {
    project(id: $id) {
      id
      startedWithoutWageAccount
      wageArrears
      labourSite {
        id
        name
        state
        lamp
        complianceScore
        accountOpenedOn
        depositAmount
      }
    }
  }
`

interface SiteOfProject {
  project: {
    id: string
    startedWithoutWageAccount: boolean | null
    wageArrears: number | null
    labourSite: {
      id: string
      name: string
      state: string | null
      lamp: 'GREEN' | 'YELLOW' | 'RED' | null
      complianceScore: number | null
      accountOpenedOn: string | null
      depositAmount: number | null
    } | null
  } | null
}

/** A project's people and wages: the site's lamp, its account, deposit and what is owed. */
export default defineWidget(({ subject }) => {
  const say = useText()
  const { money, fullDay } = useFormats()
  const asks = useAsk<SiteOfProject>(siteOfProject, { id: subject })
  if (asks.loading) return <Skeleton rows={2} />
  const project = asks.data?.project
  if (!project) return asks.faults.length > 0 ? <Outage name={say('board.sites')} retry={asks.again} /> : null
  const site = project.labourSite
  return (
    <>
      {project.startedWithoutWageAccount && <p className="lamp-RED">{say('panel.accountAfterStart')}</p>}
      {site ? (
        <p>
          <Lamp light={lightOf(site.lamp)} quiet /> {stateWord(site.state, say)} · {say('panel.score')}{' '}
          {site.complianceScore === null ? formatNumber(null) : say('panel.kept', { count: site.complianceScore })} ·{' '}
          {say('field.accountOpenedOn')} {fullDay(site.accountOpenedOn)} · {say('field.depositAmount')}{' '}
          {money(site.depositAmount)} · {say('field.outstanding')} {money(project.wageArrears)}{' '}
          <Link to={`/m/employment/sites/${site.id}`}>{say('panel.open')}</Link>
        </p>
      ) : (
        <p className="quiet">{say('panel.none')}</p>
      )}
    </>
  )
})
