import {
  ActionForm,
  Link,
  PageHeader,
  ServerTable,
  underValues,
  useSession,
  useUnits,
  type Column,
  useFormats,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useLines } from '../lines.ts'
import { useAskedWords } from '../version/asked-words.ts'
import { useCodes } from '../use-codes.ts'
import { useInUnit, useText } from '../words.ts'
import { keepServiceItem, serviceItemsQuery, type ItemRow } from './item.graphql.ts'
import { itemLines } from './item.lines.ts'
import { filterOfItems, ways } from './item.rules.ts'
import { useMayEnter } from './use-may-answer.ts'

const shown = ['ServiceItems', 'ServiceItemBoards']

/** A new item: what it is; its first version is drafted on its page. */
function NewItem({ onClose }: { onClose: () => void }) {
  const say = useText()
  const go = useNavigate()
  const fields = useLines(itemLines)
  const session = useSession()
  return (
    <ActionForm<{ keepServiceItem: { id: string } }>
      title={say('register.item.add')}
      note={say('item.newNote')}
      document={keepServiceItem}
      fields={fields}
      start={{ department: session.viewer?.department?.code, type: 'ON_APPLICATION', level: 'COUNTY' }}
      toInput={underValues}
      refresh={shown}
      onClose={onClose}
      onDone={({ keepServiceItem: { id } }) => void go(`/m/government-services/items/${id}`)}
    />
  )
}

function useColumns(): Column<ItemRow>[] {
  const { fullDay } = useFormats()
  const say = useText()
  const inUnit = useInUnit()
  const { nameOf } = useUnits()
  const asked = useAskedWords()
  const { word } = useCodes()
  const figure = (
    key: 'stepCount' | 'materialCount' | 'visits',
    unit: 'steps' | 'copies' | 'times',
  ): Column<ItemRow> => ({
    key,
    title: inUnit(say(`field.${key}`), unit),
    value: ({ current }) => current?.[key],
    align: 'right',
    role: 'wide-only',
  })
  return [
    {
      key: 'stage',
      title: say('field.stage'),
      value: ({ stage }) => word('itemStage', stage),
      role: 'lamp',
      width: 84,
    },
    { key: 'name', title: say('field.name'), value: ({ name }) => name, sort: 'NAME', role: 'title' },
    {
      key: 'department',
      title: say('field.department'),
      value: ({ department }) => nameOf(department),
      sort: 'DEPARTMENT',
    },
    { key: 'type', title: say('field.type'), value: ({ type }) => word('itemType', type), role: 'wide-only' },
    {
      key: 'promisedDays',
      title: say('field.promisedDays'),
      value: ({ current }) => current && asked.days(current.promisedDays),
      align: 'right',
    },
    figure('visits', 'times'),
    figure('stepCount', 'steps'),
    figure('materialCount', 'copies'),
    {
      key: 'onlineDepth',
      title: say('field.onlineDepth'),
      value: ({ current }) => word('onlineDepth', current?.onlineDepth),
      role: 'wide-only',
    },
    { key: 'code', title: say('field.code'), value: ({ code }) => code, sort: 'CODE', optional: true },
    { key: 'level', title: say('field.level'), value: ({ level }) => word('itemLevel', level), optional: true },
    {
      key: 'keyField',
      title: say('field.keyField'),
      value: ({ keyField }) => word('keyField', keyField),
      optional: true,
    },
    { key: 'legalBasis', title: say('field.legalBasis'), value: ({ legalBasis }) => legalBasis, optional: true },
    {
      key: 'fee',
      title: say('field.fee'),
      value: ({ current }) => current && asked.fee(current.fee),
      align: 'right',
      optional: true,
    },
    {
      key: 'publishedOn',
      title: say('field.publishedOn'),
      value: ({ publishedOn }) => publishedOn,
      render: ({ publishedOn }) => fullDay(publishedOn),
      sort: 'PUBLISHED_ON',
      optional: true,
    },
  ]
}

/** 政务服务事项: every item with what it asks of people now; each opens its own page. */
export default function ItemList() {
  const say = useText()
  const mayEnter = useMayEnter()
  const own = useSession().viewer?.department?.code
  const go = useNavigate()
  const { optionsOf } = useCodes()
  const [adding, setAdding] = useState(false)
  const fields = useLines(itemLines)
  const options = (name: string) => fields.find((field) => field.name === name)?.options ?? []
  const choice = (key: 'department' | 'type' | 'level' | 'keyField') => ({
    key,
    title: say(`field.${key}`),
    options: options(key),
  })
  return (
    <>
      <PageHeader title={say('register.item.title')}>
        {own && <Link to={`/m/government-services/items?department=${own}`}>{say('item.own')}</Link>}
        {mayEnter && (
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {say('register.item.add')}
          </button>
        )}
      </PageHeader>
      <ServerTable
        title={say('register.item.title')}
        document={serviceItemsQuery}
        at="serviceItems"
        columns={useColumns()}
        rowKey={({ id }: ItemRow) => id}
        filters={[
          choice('department'),
          choice('type'),
          { key: 'stage', title: say('field.stage'), options: optionsOf('itemStage') },
          {
            key: 'way',
            title: say('item.way'),
            options: ways.map((value) => ({ value, label: say(`item.ways.${value}`) })),
          },
          choice('level'),
          choice('keyField'),
        ]}
        filterOf={filterOfItems}
        onOpen={({ id }) => void go(`/m/government-services/items/${id}`)}
        sheet={{
          service: 'government-services',
          name: 'serviceItems',
          title: say('register.item.title'),
          fields,
          permission: 'government-services.answer',
          refresh: shown,
        }}
        empty={{ title: say('register.item.none'), next: say('register.item.next') }}
      />
      {adding && <NewItem onClose={() => setAdding(false)} />}
    </>
  )
}
