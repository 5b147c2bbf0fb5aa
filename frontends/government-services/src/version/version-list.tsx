import { formatPercent, PageHeader, ServerTable, useUnits, type Column, useFormats } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useMayEnter } from '../item/use-may-answer.ts'
import type { Line } from '../lines.ts'
import { useCodes } from '../use-codes.ts'
import { useSheetFields } from '../use-sheet-fields.ts'
import { useInUnit, useText } from '../words.ts'
import { useAskedWords } from './asked-words.ts'
import { versionsQuery, type VersionRow } from './version.graphql.ts'

const sheetLines: readonly Line<VersionRow>[] = [
  { name: 'item', kind: 'choice', required: true, of: 'item', word: 'itemId' },
  { name: 'steps', kind: 'long', required: true },
  { name: 'materials', kind: 'long' },
  { name: 'legalDays', kind: 'number', required: true, min: 0, unit: 'workingDays' },
  { name: 'promisedDays', kind: 'number', required: true, min: 0, unit: 'workingDays' },
  { name: 'fee', kind: 'number', required: true, min: 0, unit: 'yuan' },
  { name: 'visits', kind: 'number', required: true, min: 0, unit: 'times' },
  { name: 'onlineDepth', kind: 'choice', required: true, of: 'onlineDepth' },
  { name: 'offlineByLaw', kind: 'text' },
  { name: 'oneWindow', kind: 'flag', required: true },
  { name: 'departments', kind: 'long', of: 'departments' },
  { name: 'note', kind: 'long', word: 'versionNote' },
]

const shown = ['ServiceItemVersions', 'ServiceItems', 'ServiceItemAlerts']

/** 实施清单: versions of all items, what waits for review first; each opens its item. */
export default function VersionList() {
  const { fullDay } = useFormats()
  const say = useText()
  const inUnit = useInUnit()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const { optionsOf, word } = useCodes()
  const asked = useAskedWords()
  const fields = useSheetFields(sheetLines)
  const mayEnter = useMayEnter()
  const columns: Column<VersionRow>[] = [
    {
      key: 'stage',
      title: say('field.stage'),
      value: ({ stage }) => word('versionStage', stage),
      role: 'lamp',
      width: 84,
    },
    { key: 'item', title: say('field.itemId'), value: ({ item }) => item?.name, role: 'title' },
    {
      key: 'number',
      title: say('field.versionNumber'),
      width: 76,
      value: ({ number }) => say('version.number', { number }),
      sort: 'NUMBER',
    },
    {
      key: 'department',
      title: say('field.department'),
      value: ({ item }) => nameOf(item?.department),
      role: 'wide-only',
    },
    {
      key: 'stepCount',
      title: inUnit(say('field.stepCount'), 'steps'),
      value: ({ stepCount }) => stepCount,
      align: 'right',
      optional: true,
    },
    {
      key: 'materialCount',
      title: inUnit(say('field.materialCount'), 'copies'),
      value: ({ materialCount }) => materialCount,
      align: 'right',
      optional: true,
    },
    {
      key: 'legalDays',
      title: say('field.legalDays'),
      value: ({ legalDays }) => asked.days(legalDays),
      align: 'right',
      optional: true,
    },
    {
      key: 'promisedDays',
      title: say('field.promisedDays'),
      value: ({ promisedDays }) => asked.days(promisedDays),
      align: 'right',
    },
    {
      key: 'promiseCut',
      title: say('field.promiseCut'),
      value: ({ promiseCut }) => formatPercent(promiseCut),
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'visits',
      title: inUnit(say('field.visits'), 'times'),
      value: ({ visits }) => visits,
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'draftedOn',
      title: say('field.draftedOn'),
      value: ({ draftedOn }) => draftedOn,
      render: ({ draftedOn }) => fullDay(draftedOn),
      sort: 'DRAFTED_ON',
    },
    {
      key: 'reviewedOn',
      title: say('field.reviewedOn'),
      value: ({ reviewedOn }) => reviewedOn,
      render: ({ reviewedOn }) => fullDay(reviewedOn),
      sort: 'REVIEWED_ON',
      optional: true,
    },
    {
      key: 'publishedOn',
      title: say('field.publishedOn'),
      value: ({ publishedOn }) => publishedOn,
      render: ({ publishedOn }) => fullDay(publishedOn),
      sort: 'PUBLISHED_ON',
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('version.title')} note={say('version.titleNote')} />
      <ServerTable
        title={say('version.title')}
        document={versionsQuery}
        at="serviceItemVersions"
        columns={columns}
        rowKey={({ id }: VersionRow) => id}
        filters={[{ key: 'stage', title: say('field.stage'), options: optionsOf('versionStage') }]}
        filterOf={(chosen) => chosen}
        searchable={false}
        onOpen={({ itemId }) => void go(`/m/government-services/items/${itemId}`)}
        sheet={{
          service: 'government-services',
          name: 'serviceItemVersions',
          title: say('version.title'),
          fields,
          permission: mayEnter ? 'government-services.answer' : undefined,
          refresh: shown,
        }}
        empty={{ title: say('version.noneAtAll'), next: say('version.noneNext') }}
      />
    </>
  )
}
