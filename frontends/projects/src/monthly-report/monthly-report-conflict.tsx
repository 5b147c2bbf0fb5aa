import { ask, Box, formatNumber, Skeleton, type GridRow } from '@tongchou/frontend-kit'
import { useEffect, useState } from 'react'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import { progressQuery, type ProgressGrid, type ProgressRow } from './monthly-report.graphql.ts'

interface ConflictProps {
  period: string
  unit: string
  /** The lines as written here. */
  mine: GridRow[]
  versions: ReadonlyMap<string, number>
  /** With the report as it is now, and the lines of which one's own figures are to stand. */
  onChosen: (now: ProgressRow[], keep: Set<string>) => void
  onClose: () => void
}

/** Two people entered one month: both figures side by side and a choice for each project, never a silent overwrite. */
export function MonthlyReportConflict({ period, unit, mine, versions, onChosen, onClose }: ConflictProps) {
  const say = useText()
  const [now, setNow] = useState<ProgressRow[]>()
  const [keep, setKeep] = useState<Set<string>>(new Set(mine.map(({ id }) => id)))
  useEffect(() => {
    void ask<{ projectProgress: ProgressGrid | null }>(progressQuery, { period, unit }).then(({ data }) =>
      setNow(data?.projectProgress?.rows ?? []),
    )
  }, [period, unit])
  const differing = (now ?? []).filter(
    ({ project, version }) =>
      version !== (versions.get(project.id) ?? null) && mine.some(({ id }) => id === project.id),
  )
  const shown = (yuan: number | null | undefined) => formatNumber(inWan(yuan))
  return (
    <Box
      title={say('report.conflictTitle')}
      onClose={onClose}
      foot={
        <button type="button" className="button primary" disabled={!now} onClick={() => now && onChosen(now, keep)}>
          {say('report.conflictSave')}
        </button>
      }
    >
      <p>{say('report.conflictBody')}</p>
      {!now && <Skeleton rows={3} />}
      {differing.map(({ project, cumulative }) => {
        const own = mine.find(({ id }) => id === project.id)
        return (
          <fieldset key={project.id} className="conflict">
            <legend>{project.name}</legend>
            {[true, false].map((ours) => (
              <label key={String(ours)}>
                <input
                  type="radio"
                  name={project.id}
                  checked={keep.has(project.id) === ours}
                  onChange={() => {
                    const next = new Set(keep)
                    if (ours) next.add(project.id)
                    else next.delete(project.id)
                    setKeep(next)
                  }}
                />{' '}
                {say(ours ? 'report.mine' : 'report.theirs', {
                  figure: shown(ours ? own?.now.cumulative : cumulative),
                })}
              </label>
            ))}
          </fieldset>
        )
      })}
    </Box>
  )
}
