import { formatPoints, Lamp, useAsk, useFormats, useLanguage, type Alert } from '@tongchou/frontend-kit'
import { saidByLamps } from '../alert/alert.codes.ts'
import { useAlertSentence } from '../alert/alert-sentence.ts'
import { alertsOfQuery } from '../alert/alert.graphql.ts'
import { useText } from '../words.ts'
import type { ProjectCore } from './project-detail.graphql.ts'
import { troublesOf } from './project.rules.ts'

/** What speaks against a project, in words, before anything else is said of it. The lamps are the service's. */
export function ProjectTroubles({ project }: { project: ProjectCore }) {
  const say = useText()
  const language = useLanguage()
  const { fullDay } = useFormats()
  const found = useAlertSentence()
  const asks = useAsk<{ projectsAlerts: { nodes: Alert[] } | null }>(alertsOfQuery, { id: project.id })
  const alerts = (asks.data?.projectsAlerts?.nodes ?? [])
    .filter(({ rule }) => !saidByLamps.includes(rule))
    .map((alert) => ({ light: alert.severity, text: say('trouble.alert', { rule: alert.title, found: found(alert) }) }))
  const lines = troublesOf(project).map((trouble) => ({
    light: { start: project.startLamp, progress: project.progressLamp, library: project.libraryLamp }[trouble],
    text: {
      start: say('trouble.start', { day: fullDay(project.plannedStartOn) }),
      progress: say('trouble.progress', { points: formatPoints(project.pointsBehind, language) }),
      library: say('trouble.library', { day: fullDay(project.startedOn) }),
    }[trouble],
  }))
  // What left the list is held up no more: another takes its place.
  const held = project.blocker &&
    !project.withdrawnOn && {
      light: 'YELLOW' as const,
      text: say('trouble.blocker', {
        since: fullDay(project.blockedSince),
        by: say(`blockers.${project.blocker}`),
        office: project.blockedBy?.name ?? project.blockedBy?.code ?? say('unknown'),
        note: project.blockerNote ?? '',
      }),
    }
  const all = [...lines, ...(held ? [held] : []), ...alerts].toSorted(
    (a, b) => Number(b.light === 'RED') - Number(a.light === 'RED'),
  )
  if (all.length === 0) return null
  return (
    <ul className="records" aria-label={say('troublesTitle')}>
      {all.map(({ light, text }) => (
        <li key={text}>
          <span>
            <Lamp light={light} /> <span className={light === 'RED' ? 'lamp-RED' : undefined}>{text}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
