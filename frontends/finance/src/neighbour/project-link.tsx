import { Link } from 'react-router'
import { useProjectNames } from './use-projects.ts'

/** A project as the graph answers it: without its name where the viewer may not see it. */
export interface SeenProject {
  id: string
  name: string | null
}

/** A project by name; its own page is offered to those who may see it. */
export function ProjectLink({ project: { id, name } }: { project: SeenProject }) {
  const projectName = useProjectNames()
  if (name === null) return projectName(id)
  return (
    <Link to={`/m/projects/list/${id}`} onClick={(event) => event.stopPropagation()}>
      {name}
    </Link>
  )
}
