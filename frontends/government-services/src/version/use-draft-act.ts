import { useUnits, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { Act } from '../acts.tsx'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { inputOfDraft, placeOfDraft, placesFor, recordOfDraft, writtenOfVersion } from './draft.rules.ts'
import { draftServiceItemVersion } from './version-steps.graphql.ts'
import type { ItemVersion } from './version.graphql.ts'

/** The fields of a draft; as many places for other departments as it needs. */
function useDraftFields(): (version: ItemVersion | undefined) => FormField[] {
  const say = useText()
  const { departments } = useUnits()
  const { optionsOf } = useCodes()
  return useMemo(() => {
    const count = (name: 'legalDays' | 'promisedDays' | 'visits', unit: 'workingDays' | 'times'): FormField => ({
      name,
      title: say(`field.${name}`),
      kind: 'number',
      required: true,
      min: 0,
      unit: say(`unit.${unit}`),
    })
    return (version) => [
      { name: 'steps', title: say('field.steps'), kind: 'long', required: true, hint: say('version.stepsHint') },
      { name: 'materials', title: say('field.materials'), kind: 'long', hint: say('version.materialsHint') },
      count('legalDays', 'workingDays'),
      { ...count('promisedDays', 'workingDays'), hint: say('version.promiseHint') },
      { name: 'fee', title: say('field.fee'), kind: 'number', required: true, min: 0, unit: say('unit.yuan') },
      { ...count('visits', 'times'), hint: say('version.visitsHint') },
      {
        name: 'onlineDepth',
        title: say('field.onlineDepth'),
        kind: 'choice',
        required: true,
        options: optionsOf('onlineDepth'),
      },
      { name: 'oneWindow', title: say('field.oneWindow'), kind: 'flag', required: true },
      {
        name: 'offlineByLaw',
        title: say('field.offlineByLaw'),
        kind: 'text',
        wide: true,
        hint: say('version.lawHint'),
      },
      ...Array.from({ length: placesFor(version?.departments ?? []) }, (_, at): FormField => ({
        name: `department${at + 1}`,
        title: say('version.otherDepartment', { place: at + 1 }),
        kind: 'choice',
        options: departments,
      })),
      { name: 'note', title: say('field.versionNote'), kind: 'long', hint: say('version.noteHint') },
    ]
  }, [say, departments, optionsOf])
}

/** Drafting the next version of an item out of the last one, or correcting its draft. */
export function useDraftAct(): (itemId: string, last: ItemVersion | undefined) => Act {
  const say = useText()
  const fieldsOf = useDraftFields()
  return (itemId, last) => {
    const isDraft = last?.stage === 'DRAFT'
    const start = last ? writtenOfVersion(last) : { fee: 0, visits: 1 }
    return {
      title: say(isDraft ? 'act.correctDraft' : 'act.draft'),
      note: say(isDraft ? 'act.correctDraftNote' : 'act.draftNote'),
      document: draftServiceItemVersion,
      fields: fieldsOf(last),
      start: isDraft ? start : { ...start, note: null },
      also: { itemId, ...(isDraft ? { id: last.id, version: last.version } : {}) },
      toInput: inputOfDraft,
      fromRecord: recordOfDraft,
      placeOf: placeOfDraft,
    }
  }
}
