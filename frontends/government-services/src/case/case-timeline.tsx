import { Rows, useCounty, useFormats, useUnits, type Column } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { ServiceCaseInFull } from './case.graphql.ts'
import { timelineOf, type Timing } from './case.rules.ts'
import { PassJoint } from './pass-joint.tsx'

/** 办理时间轴: each step with its days, what is late in red, and the button of the department that has its part. */
export function CaseTimeline({ of }: { of: ServiceCaseInFull }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  const joints = new Map(of.joints.map((joint) => [joint.id, joint]))
  const standing = ({ on, from, word }: Timing) =>
    on ? fullDay(on) : say(word === 'joint' && from === null ? 'timeline.ahead' : 'timeline.running')
  const columns: Column<Timing>[] = [
    {
      key: 'step',
      title: say('timeline.step'),
      value: ({ word, name }) => (word === 'joint' ? name : say(`timeline.${word}`)),
      role: 'title',
    },
    {
      key: 'department',
      title: say('timeline.department'),
      value: ({ department }) => (department ? nameOf(department) : '—'),
    },
    { key: 'from', title: say('timeline.from'), value: ({ from }) => fullDay(from), role: 'wide-only' },
    {
      key: 'on',
      title: say('timeline.on'),
      value: standing,
      render: (row) => (
        <>
          {standing(row)} {row.late && <b className="lamp-RED">{say('timeline.late')}</b>}
        </>
      ),
    },
    { key: 'due', title: say('timeline.due'), value: ({ due }) => fullDay(due) },
    {
      key: 'days',
      title: say('timeline.days'),
      value: ({ days }) => days,
      align: 'right',
    },
    { key: 'note', title: say('timeline.note'), value: ({ note, why }) => (note && why ? say('timeline.noteWhy', { note, why }) : (note ?? why)) },
    {
      key: 'act',
      title: say('timeline.act'),
      value: () => null,
      render: ({ key }) => {
        const joint = joints.get(key)
        return joint && of.closedOn === null ? <PassJoint joint={joint} /> : null
      },
    },
  ]
  return (
    <Rows
      label={say('timeline.title')}
      rows={timelineOf(of, businessDate)}
      columns={columns}
      rowKey={({ key }) => key}
    />
  )
}
