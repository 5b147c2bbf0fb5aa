import { Panel, RegisterPanel, useAsk, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { ItemDetail } from '../item/item.graphql.ts'
import { useMayAnswer } from '../item/use-may-answer.ts'
import { useLines } from '../lines.ts'
import { panelLines } from '../panel-lines.ts'
import { useText } from '../words.ts'
import { keepServiceGuide, serviceGuidesQuery, type ServiceGuide } from './guide.graphql.ts'
import { guideRegister } from './guide.register.ts'
import { useReachColumn } from './use-reach-column.ts'

// Days and addresses are read in the record itself.
const ofItem = panelLines(guideRegister.lines, ['item', 'department']).map(({ column, ...line }) =>
  column === 'optional' ? line : { ...line, ...(column ? { column } : {}) },
)

/** 规程和指南 of one item; item and department are known and go along unseen. */
export function ItemGuides({ item: { id, department, name } }: { item: ItemDetail }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useLines(ofItem)
  const variables = useMemo(() => ({ first: 50, filter: { itemId: id } }), [id])
  const asks = useAsk<{ serviceGuides: { nodes: ServiceGuide[] } | null }>(serviceGuidesQuery, variables)
  const mayAnswer = useMayAnswer()(department)
  const reach = useReachColumn()
  return (
    <Panel title={say('register.guide.title')} asks={asks}>
      <RegisterPanel
        title={say('register.guide.title')}
        rows={asks.data?.serviceGuides?.nodes ?? []}
        fields={fields}
        columns={[reach]}
        {...(mayAnswer ? { keep: keepServiceGuide, permission: 'government-services.answer' } : {})}
        nameOf={({ title }) => title}
        addWord={say('register.guide.add')}
        start={{ title: name, kind: 'GUIDE', publishedOn: businessDate }}
        also={{ itemId: id, department }}
        history={{ service: 'governmentServices', type: 'ServiceGuide' }}
        refresh={['ServiceGuides', 'ServiceItemAlerts']}
        empty={say('register.guide.none')}
      />
    </Panel>
  )
}
