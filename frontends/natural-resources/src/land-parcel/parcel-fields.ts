import { useUnits, type FormField, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useDemands } from '../reference/use-demands.ts'
import { useProjects } from '../reference/use-projects.ts'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'
import type words from '../locales/zh-CN.json'
import type { Parcel } from './parcel.graphql.ts'

type Word = keyof (typeof words)['parcel']

/** What is written of a parcel besides its steps. */
export function useParcelFields(): RegisterField<Parcel>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  const projects = useProjects()
  const demands = useDemands()
  return useMemo(
    () => [
      { name: 'name', title: say('field.name'), kind: 'text', required: true, wide: true, column: 'title', sort: true },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'location', title: say('field.place'), kind: 'text' },
      {
        name: 'areaMu',
        title: say('field.areaMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'shown',
        sort: 'AREA',
      },
      {
        name: 'landUse',
        title: say('parcel.use'),
        kind: 'choice',
        options: choices('landParcelUse'),
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'batchNumber', title: say('parcel.batch'), kind: 'text' },
      { name: 'projectId', title: say('parcel.project'), kind: 'choice', options: projects, wide: true },
      { name: 'enterpriseUscc', title: say('field.enterpriseUscc'), kind: 'text' },
      { name: 'demandId', title: say('parcel.demand'), kind: 'choice', options: demands, wide: true },
      { name: 'longitude', title: say('field.longitude'), kind: 'number' },
      { name: 'latitude', title: say('field.latitude'), kind: 'number' },
    ],
    [say, choices, townships, projects, demands],
  )
}

/** A parcel as a row of a spreadsheet: its code, what it is, and each step with its document and day. */
export function useParcelSheet(): FormField[] {
  const say = useText()
  const facts = useParcelFields()
  const [code, ...way] = useParcelFacts()
  return [
    ...(code ? [{ ...code, required: true, hint: say('parcel.codeHint') }] : []),
    ...facts,
    ...way.map((field) => (APPROVAL.has(field.name) ? { ...field, required: true } : field)),
  ]
}

const APPROVAL: ReadonlySet<string> = new Set(['approvedOn', 'approvalDocument'])

/** What is known of a parcel's way from approval to use. */
export function useParcelFacts(): FormField[] {
  const say = useText()
  const choices = useChoices()
  const day = (name: Word): FormField => ({ name, title: say(`parcel.${name}`), kind: 'day' })
  const text = (name: Word): FormField => ({ name, title: say(`parcel.${name}`), kind: 'text' })
  return [
    { name: 'code', title: say('field.parcelCode'), kind: 'text' },
    day('approvedOn'),
    text('approvalDocument'),
    day('expropriatedOn'),
    text('expropriationDocument'),
    day('suppliedOn'),
    text('supplyDocument'),
    { name: 'supplyMode', title: say('parcel.supplyMode'), kind: 'choice', options: choices('landSupplyMode') },
    text('recipient'),
    day('startDueOn'),
    day('startedOn'),
    text('startDocument'),
    day('completedOn'),
    text('completionDocument'),
    { name: 'usedMu', title: say('parcel.usedMu'), kind: 'number', unit: '亩' },
    { name: 'usedNotedOn', title: say('parcel.notedOn'), kind: 'day' },
    day('producingOn'),
    day('standardMetOn'),
  ]
}
