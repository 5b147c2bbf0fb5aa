import type { RegisterField } from '@tongchou/frontend-kit'
import { optionsOf } from '../fields.ts'
import type { Text } from '../words.ts'
import {
  fundingModes,
  landUses,
  parkKinds,
  utilityKinds,
  workKinds,
  approvalKinds,
  type Approval,
  type Land,
  type Park,
  type Utility,
  type Work,
} from './park.graphql.ts'
import { approvalSteps } from './park.rules.ts'

/** The queries that show parks. */
export const parkRefresh = ['ParkBoard', 'ParkWorks', 'IndustryChoices', 'IndustryAlertCounts']

/** What is asked of a park itself. */
export function parkFields(say: Text): RegisterField<Park>[] {
  return [
    { name: 'name', title: say('park.name'), kind: 'text', required: true },
    {
      name: 'kind',
      title: say('park.kind'),
      kind: 'choice',
      required: true,
      options: optionsOf(parkKinds, (kind) => say(`parkKind.${kind}`)),
    },
    {
      name: 'plannedIntensity',
      title: say('park.intensity'),
      kind: 'number',
      unit: say('park.intensityShort'),
      required: true,
      min: 0,
    },
    {
      name: 'plannedIndustries',
      title: say('park.industries'),
      kind: 'text',
      wide: true,
      hint: say('park.industriesHint'),
    },
  ]
}

/** What is asked of the land of a park. */
export function landFields(say: Text): RegisterField<Land>[] {
  return [
    {
      name: 'landUse',
      title: say('park.landUse'),
      kind: 'choice',
      required: true,
      column: 'title',
      options: optionsOf(landUses, (use) => say(`landUse.${use}`)),
    },
    {
      name: 'areaMu',
      title: say('park.areaMu'),
      kind: 'number',
      unit: '亩',
      required: true,
      min: 0,
      column: 'shown',
      hint: say('park.areaHint'),
    },
    { name: 'fromDay', title: say('enterprise.fromDay'), kind: 'day', required: true, column: 'shown' },
  ]
}

/** What is asked of a reading of a park's water, power or sewage. */
export function utilityFields(say: Text): RegisterField<Utility>[] {
  return [
    {
      name: 'kind',
      title: say('park.kind'),
      kind: 'choice',
      required: true,
      column: 'title',
      options: optionsOf(utilityKinds, (kind) => say(`carrying.${kind}`)),
    },
    { name: 'capacity', title: say('park.capacity'), kind: 'number', required: true, min: 0, column: 'shown' },
    { name: 'demand', title: say('park.demand'), kind: 'number', required: true, min: 0, column: 'shown' },
    { name: 'readOn', title: say('park.readOn'), kind: 'day', required: true, column: 'shown' },
  ]
}

/** What is asked of a section of a park's works; with the parks to choose from where it may be of any. */
export function workFields(say: Text, parks?: { value: string; label: string }[]): RegisterField<Work>[] {
  return [
    { name: 'name', title: say('park.work'), kind: 'text', required: true, column: 'title' },
    ...(parks
      ? [
          {
            name: 'parkId',
            title: say('enterprise.park'),
            kind: 'choice' as const,
            required: true,
            column: 'wide' as const,
            options: parks,
          },
        ]
      : []),
    {
      name: 'kind',
      title: say('park.kind'),
      kind: 'choice',
      required: true,
      column: 'wide',
      options: optionsOf(workKinds, (kind) => say(`workKind.${kind}`)),
    },
    {
      name: 'plannedKm',
      title: say('park.planned'),
      kind: 'number',
      unit: '公里',
      required: true,
      min: 0,
      column: 'shown',
    },
    { name: 'acceptedKm', title: say('park.acceptedLength'), kind: 'number', unit: '公里', min: 0, column: 'shown' },
    { name: 'plannedBy', title: say('park.plannedBy'), kind: 'day', required: true, column: 'shown' },
    { name: 'startedOn', title: say('park.startedOn'), kind: 'day', column: 'wide' },
    { name: 'acceptedOn', title: say('park.acceptedOn'), kind: 'day', column: 'wide' },
    {
      name: 'fundingMode',
      title: say('park.mode'),
      kind: 'choice',
      required: true,
      column: 'wide',
      options: optionsOf(fundingModes, (mode) => say(`fundingMode.${mode}`)),
    },
    { name: 'cost', title: say('park.cost'), kind: 'money', required: true, min: 0, column: 'wide' },
    { name: 'outsideShare', title: say('park.outsideShare'), kind: 'number', unit: '%', min: 0, max: 100 },
    { name: 'contractNumber', title: say('park.contract'), kind: 'text', hint: say('park.contractHint') },
  ]
}

/** What is asked of a paper of a park: the day of each step. */
export function approvalFields(say: Text): RegisterField<Approval>[] {
  return [
    {
      name: 'kind',
      title: say('park.kind'),
      kind: 'choice',
      required: true,
      column: 'title',
      options: optionsOf(approvalKinds, (kind) => say(`approval.${kind}`)),
    },
    ...approvalSteps.map((step): RegisterField<Approval> => ({
      name: `${step}On`,
      title: say(`approval.${step}`),
      kind: 'day',
      column: step === 'approved' ? 'shown' : 'wide',
    })),
    { name: 'documentNumber', title: say('approval.number'), kind: 'text', column: 'wide' },
  ]
}
