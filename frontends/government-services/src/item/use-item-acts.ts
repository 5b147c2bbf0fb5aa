import { underValues, useCan, useCounty, type FormField } from '@tongchou/frontend-kit'
import type { Act } from '../acts.tsx'
import { useLines } from '../lines.ts'
import { useDraftAct } from '../version/use-draft-act.ts'
import { useText } from '../words.ts'
import { advanceServiceItem, flagMultiTrip, reengineerServiceItem } from './item-steps.graphql.ts'
import { keepServiceItem, type ItemDetail, type ItemStep } from './item.graphql.ts'
import { itemLines } from './item.lines.ts'
import { useMayAnswer } from './use-may-answer.ts'

const words = { SUSPEND: 'suspend', RESUME: 'resume', CANCEL: 'cancel' } as const satisfies Record<ItemStep, string>

/** What the viewer can do with an item as it stands. */
export function useItemActs(item: ItemDetail): Act[] {
  const say = useText()
  const can = useCan()
  const { businessDate } = useCounty()
  const fields = useLines(itemLines)
  const mayAnswer = useMayAnswer()(item.department)
  const draftAct = useDraftAct()
  const also = { id: item.id, version: item.version }
  const day = (name: 'on' | 'foundOn' | 'reengineeredOn'): FormField => ({
    name,
    title: say(name === 'on' ? 'field.effectiveOn' : `field.${name}`),
    kind: 'day',
    required: true,
  })
  const long = (name: 'reason' | 'cause' | 'how'): FormField => ({
    name,
    title: say(name === 'reason' ? 'field.stepReason' : `field.${name}`),
    kind: 'long',
    required: true,
  })
  const standing = item.stage !== 'CANCELLED'
  const last = item.versions.at(-1)
  const acts: Act[] = []
  if (mayAnswer && standing) {
    if (!last || last.stage === 'PUBLISHED') acts.push(draftAct(item.id, last))
    acts.push({
      title: say('act.correct'),
      document: keepServiceItem,
      fields,
      start: { ...item },
      also,
      toInput: underValues,
    })
    if (item.multiTripOn === null || item.reengineeredOn !== null)
      acts.push({
        title: say('act.flag'),
        note: say('act.flagNote'),
        document: flagMultiTrip,
        fields: [day('foundOn'), long('cause')],
        start: { foundOn: businessDate },
        also,
      })
    else
      acts.push({
        title: say('act.reengineer'),
        note: say('act.reengineerNote'),
        document: reengineerServiceItem,
        fields: [day('reengineeredOn'), long('how')],
        start: { reengineeredOn: businessDate },
        also,
      })
  }
  if (can('government-services.keep'))
    for (const step of item.nextSteps)
      acts.push({
        title: say(`act.${words[step]}`),
        note: say(`act.${words[step]}Note`),
        document: advanceServiceItem,
        fields: [day('on'), long('reason')],
        start: { on: businessDate },
        also: { ...also, step },
      })
  return acts
}
