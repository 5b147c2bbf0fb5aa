import { useCan } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import type { ProjectCore } from './project-detail.graphql.ts'
import { ProjectDeed } from './project-deed.tsx'
import { deedsOf, foremost, type Deed } from './project-deed.rules.ts'
import { ProjectForm } from './project-form.tsx'

/** What the viewer may do with a project now: the usual at hand, the rest in a menu. */
export function ProjectDeeds({ project }: { project: ProjectCore }) {
  const say = useText()
  const can = useCan()
  const [chosen, setChosen] = useState<Deed>()
  const deeds = deedsOf(project, { record: can('projects.record'), keep: can('projects.keep') })
  const first = foremost(deeds)
  const rest = deeds.filter((deed) => !first.includes(deed))
  const close = () => setChosen(undefined)
  if (deeds.length === 0) return null
  return (
    <>
      {first.map((deed) => (
        <button key={deed} type="button" className="button" onClick={() => setChosen(deed)}>
          {say(`deeds.${deed}`)}
        </button>
      ))}
      {rest.length > 0 && (
        <details className="columns">
          <summary className="button">{say('deeds.more')}</summary>
          <div>
            {rest.map((deed) => (
              <button
                key={deed}
                type="button"
                className="link-button"
                onClick={(event) => {
                  event.currentTarget.closest('details')?.removeAttribute('open')
                  setChosen(deed)
                }}
              >
                {say(`deeds.${deed}`)}
              </button>
            ))}
          </div>
        </details>
      )}
      {chosen === 'CHANGE' && <ProjectForm project={project} onClose={close} />}
      {chosen && chosen !== 'CHANGE' && <ProjectDeed key={chosen} deed={chosen} project={project} onClose={close} />}
    </>
  )
}
