import {
  Drawer,
  faultSentence,
  RecordHistory,
  useAsk,
  useLanguage,
  useUnits,
  type FormField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useText } from '../words.ts'
import { difficultyQuery, difficultyStages, type Difficulty, type OneDifficulty } from './difficulty.graphql.ts'
import { DifficultyText } from './difficulty-text.tsx'

/** What its trail speaks of. */
function useTrailFields(): FormField[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      {
        name: 'stage',
        title: say('difficulty.stage'),
        kind: 'choice',
        options: difficultyStages.map((value) => ({ value, label: say(`difficultyStage.${value}`) })),
      },
      { name: 'department', title: say('difficulty.office'), kind: 'choice', options: departments },
      { name: 'dueOn', title: say('difficulty.dueOn'), kind: 'day' },
      { name: 'reply', title: say('difficulty.replyText'), kind: 'long' },
      { name: 'resolution', title: say('difficulty.resolveText'), kind: 'long' },
    ],
    [say, departments],
  )
}

interface OpenDifficultyProps {
  id: string
  /** Where the list shows it; another is asked for by its number. */
  inHand: Difficulty | undefined
  onClose: () => void
}

/** The difficulty that the address names, whichever page of the list it stands on, with what may be done next. */
export function OpenDifficulty({ id, inHand, onClose }: OpenDifficultyProps) {
  const say = useText()
  useLanguage()
  const fields = useTrailFields()
  const asks = useAsk<OneDifficulty>(difficultyQuery, { id }, { skip: inHand !== undefined })
  const open = inHand ?? asks.data?.enterpriseDifficulties?.nodes[0]
  if (asks.loading) return null
  return (
    <Drawer title={open?.title ?? say('difficulty.title')} onClose={onClose}>
      {open ? (
        <>
          <p>
            {open.enterprise ? (
              <Link to={`/m/industry/enterprises/${open.enterpriseId}`}>
                {open.enterpriseName ?? open.enterpriseId}
              </Link>
            ) : (
              `${open.enterpriseName ?? ''} ${open.enterpriseId}`
            )}
          </p>
          <DifficultyText difficulty={open} />
          <RecordHistory service="industry" type="Difficulty" subject={open.id} fields={fields} />
        </>
      ) : (
        <p role="status">{faultSentence({ code: 'not-found', params: {} })}</p>
      )}
    </Drawer>
  )
}
