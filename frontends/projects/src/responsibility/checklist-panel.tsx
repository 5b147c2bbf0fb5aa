import {
  Drawer,
  Panel,
  RecordForm,
  Rows,
  underValues,
  useAsk,
  useCan,
  useCounty,
  useShapedChange,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import {
  checklistsQuery,
  keepResponsibility,
  type ChecklistsData,
  type Slot,
} from '../project/project-detail.graphql.ts'
import type { checklists } from '../project/project.codes.ts'
import { useText } from '../words.ts'

/** The owner's rating of the service is a number, where other items have a paper or a telephone. */
const rating = 'RATING'
const points = ['1', '2', '3', '4', '5']

function SlotForm({ projectId, slot, onClose }: { projectId: string; slot: Slot; onClose: () => void }) {
  const say = useText()
  const { businessDate } = useCounty()
  const { departments } = useUnits()
  const fields = useMemo(
    () => [
      { name: 'holder', title: say('slot.holder'), kind: 'text' as const, required: true },
      { name: 'post', title: say('slot.post'), kind: 'text' as const },
      { name: 'department', title: say('slot.department'), kind: 'choice' as const, options: departments },
      slot.item.code === rating
        ? {
            name: 'detail',
            title: say('slot.rating'),
            kind: 'choice' as const,
            required: true,
            options: points.map((value) => ({ value, label: say('slot.points', { points: value }) })),
          }
        : { name: 'detail', title: say('slot.detail'), kind: 'text' as const },
      { name: 'heldFrom', title: say('slot.heldFrom'), kind: 'day' as const, required: true },
      { name: 'heldUntil', title: say('slot.heldUntil'), kind: 'day' as const },
    ],
    [say, departments, slot.item.code],
  )
  const { held, item } = slot
  const values = useMemo(() => (held ? { ...held } : { heldFrom: businessDate }), [held, businessDate])
  const change = useShapedChange<unknown>(keepResponsibility, {
    toInput: (written) => underValues({ projectId, item: item.code, ...written }),
    refresh: ['ProjectChecklists', 'ProjectAlertsOf'],
  })
  return (
    <Drawer title={item.name} onClose={onClose}>
      <RecordForm
        draftKey={`slot ${projectId} ${item.code}`}
        title={item.name}
        fields={fields}
        values={values}
        {...(held ? { also: { id: held.id, version: held.version } } : {})}
        change={change}
        onCancel={onClose}
        onSaved={onClose}
      />
    </Drawer>
  )
}

/** Who answers for what on a project: every item of the county's checklists, the empty ones said to be empty. */
export function ChecklistPanel({
  projectId,
  title,
  lists,
}: {
  projectId: string
  title: string
  lists: readonly (typeof checklists)[number][]
}) {
  const say = useText()
  const can = useCan()
  const { nameOf } = useUnits()
  const [open, setOpen] = useState<Slot>()
  const asks = useAsk<ChecklistsData>(checklistsQuery, { id: projectId })
  const project = asks.data?.project
  const columns: Column<Slot>[] = [
    { key: 'item', title: say('slot.item'), value: ({ item }) => item.name, role: 'title' },
    {
      key: 'holder',
      title: say('slot.holder'),
      value: ({ held }) => held?.holder,
      render: ({ held }) =>
        held ? `${held.holder} ${held.post ?? ''}` : <span className="lamp-YELLOW">{say('slot.empty')}</span>,
    },
    {
      key: 'department',
      title: say('slot.department'),
      value: ({ held }) => held?.department && nameOf(held.department),
      role: 'wide-only',
    },
    {
      key: 'detail',
      title: say('slot.detail'),
      value: ({ item, held }) =>
        held?.detail && item.code === rating ? say('slot.points', { points: held.detail }) : held?.detail,
      role: 'wide-only',
    },
    { key: 'since', title: say('slot.heldFrom'), value: ({ held }) => held?.heldFrom },
  ]
  return (
    <Panel title={title} asks={asks}>
      {lists.map((list) => {
        const slots = project?.[list] ?? []
        if (slots.length === 0) return null
        return (
          <div key={list}>
            <h3 className="quiet">
              {say('slot.filled', {
                list: say(`checklists.${list}`),
                filled: slots.filter(({ held }) => held).length,
                total: slots.length,
              })}
            </h3>
            <Rows
              label={say('slot.table', { list: say(`checklists.${list}`) })}
              rows={slots}
              columns={columns}
              rowKey={({ item }) => item.code}
              onOpen={can('projects.record') ? setOpen : undefined}
            />
          </div>
        )
      })}
      {open && <SlotForm projectId={projectId} slot={open} onClose={() => setOpen(undefined)} />}
    </Panel>
  )
}
