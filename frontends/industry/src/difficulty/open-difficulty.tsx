import { Drawer, faultSentence, useAsk, useLanguage } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useText } from '../words.ts'
import { difficultyQuery, type Difficulty } from './difficulty.graphql.ts'
import { DifficultyText } from './difficulty-text.tsx'

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
  const asks = useAsk<{ enterpriseDifficulties: { nodes: Difficulty[] } | null }>(
    difficultyQuery,
    { id },
    { skip: inHand !== undefined },
  )
  const open = inHand ?? asks.data?.enterpriseDifficulties?.nodes[0]
  if (asks.loading) return null
  return (
    <Drawer title={open?.title ?? say('difficulty.title')} onClose={onClose}>
      {open ? (
        <>
          <p>
            <Link to={`/m/industry/enterprises/${open.enterpriseId}`}>
              {open.enterprise?.name ?? open.enterpriseId}
            </Link>
          </p>
          <DifficultyText difficulty={open} />
        </>
      ) : (
        <p role="status">{faultSentence({ code: 'not-found', params: {} })}</p>
      )}
    </Drawer>
  )
}
