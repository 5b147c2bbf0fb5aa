import { Link, Panel, useAsk } from '@tongchou/frontend-kit'
import { useProjects } from '../project/use-projects.ts'
import { useText } from '../words.ts'
import { linksQuery, type PolicyLink } from './policy.graphql.ts'

/** The projects that answer a policy. */
export function PolicyLinks({ policyId }: { policyId: string }) {
  const say = useText()
  const { projectName } = useProjects()
  const asks = useAsk<{ investmentPolicyLinks: { nodes: PolicyLink[] } | null }>(linksQuery, { policyId })
  const links = asks.data?.investmentPolicyLinks?.nodes ?? []
  return (
    <Panel title={say('policy.projects')} asks={asks}>
      {links.length === 0 ? (
        <p className="quiet">{say('policy.noProjects')}</p>
      ) : (
        <ul className="records">
          {links.map(({ id, projectId }) => (
            <li key={id}>
              <Link to={`/m/projects/list/${projectId}`}>{projectName(projectId)}</Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
