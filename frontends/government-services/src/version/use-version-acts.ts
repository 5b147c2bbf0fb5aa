import { useCan, useCounty, useSession, type FormField } from '@tongchou/frontend-kit'
import type { Act } from '../acts.tsx'
import type { ItemStage } from '../item/item.graphql.ts'
import { useMayAnswer } from '../item/use-may-answer.ts'
import { useText } from '../words.ts'
import { useDraftAct } from './use-draft-act.ts'
import {
  publishServiceItemVersion,
  returnServiceItemVersion,
  reviewServiceItemVersion,
} from './version-steps.graphql.ts'
import type { ItemVersion } from './version.graphql.ts'

/** The item as far as it decides what can be done with its versions. */
interface Item {
  department: string
  stage: ItemStage
  legalBasis: string | null
}

/** What the viewer can do with a version that is not in force yet: correct, review, return, publish. */
export function useVersionActs(): (version: ItemVersion, item: Item) => Act[] {
  const say = useText()
  const can = useCan()
  const { businessDate } = useCounty()
  const mayAnswer = useMayAnswer()
  const viewer = useSession().viewer?.name
  const draftAct = useDraftAct()
  const day = (name: 'reviewedOn' | 'publishedOn'): FormField => ({
    name,
    title: say(`field.${name}`),
    kind: 'day',
    required: true,
  })
  return (version, { department, stage, legalBasis }) => {
    const also = { id: version.id, version: version.version }
    const acts: Act[] = []
    const isOwn = viewer !== undefined && version.draftedBy?.includes(viewer) === true
    if (version.stage === 'DRAFT' && can('government-services.lock') && !isOwn)
      acts.push({
        title: say('act.review'),
        note: legalBasis ? say('act.reviewNote') : say('act.reviewNoBasis'),
        document: reviewServiceItemVersion,
        fields: [
          day('reviewedOn'),
          { name: 'opinion', title: say('field.reviewOpinion'), kind: 'long', required: true },
        ],
        start: { reviewedOn: businessDate },
        also,
      })
    if (version.stage === 'DRAFT' && mayAnswer(department)) acts.push(draftAct(version.itemId, version))
    if (version.stage !== 'REVIEWED') return acts
    if (can('government-services.keep') && stage !== 'SUSPENDED' && stage !== 'CANCELLED')
      acts.push({
        title: say('act.publish'),
        note: say('act.publishNote'),
        document: publishServiceItemVersion,
        fields: [day('publishedOn')],
        start: { publishedOn: businessDate },
        also,
      })
    if (can('government-services.lock'))
      acts.push({
        title: say('act.return'),
        note: say('act.returnNote'),
        document: returnServiceItemVersion,
        fields: [{ name: 'reason', title: say('field.returnReason'), kind: 'long', required: true }],
        also,
      })
    return acts
  }
}
