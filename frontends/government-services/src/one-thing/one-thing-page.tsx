import { formatNumber, Link, Panel, RegisterPanel, Rows, useMarks, useUnits, type Column } from '@tongchou/frontend-kit'
import { useLines } from '../lines.ts'
import { Register } from '../register.tsx'
import { useInUnit, useText } from '../words.ts'
import { keepOneThingPart, type OneThing, type OneThingPart } from './one-thing.graphql.ts'
import { oneThingRegister, partLines } from './one-thing.register.ts'
import { stepsOf } from './one-thing.rules.ts'

/** The joint process in a line: 1 A ∥ B → 2 C. */
function Process({ of }: { of: OneThing }) {
  const say = useText()
  const { nameOf } = useUnits()
  const steps = stepsOf(of)
  if (steps.length === 0) return null
  return (
    <ol aria-label={say('oneThing.process')}>
      {steps.map((together, at) => (
        <li key={together[0]?.id}>
          <b>{say('oneThing.step', { number: at + 1 })}</b>
          {together.map(({ id, name, department }) => (
            <span key={id}>
              {'　'}
              <Link to={`/m/government-services/items/${id}`}>{name}</Link>{' '}
              <span className="quiet">{nameOf(department)}</span>
            </span>
          ))}
          {together.length > 1 && <span className="quiet">{say('oneThing.together')}</span>}
        </li>
      ))}
    </ol>
  )
}

interface Line {
  key: 'materials' | 'promisedDays' | 'visits'
  apart: number
  once: number
}

/** What people are spared: the items one by one against all of them at once. */
function Spared({ of: { apart, materials, promisedDays, visits } }: { of: OneThing }) {
  const say = useText()
  const lines: Line[] = [
    { key: 'materials', apart: apart.materials, once: materials },
    { key: 'promisedDays', apart: apart.promisedDays, once: promisedDays },
    { key: 'visits', apart: apart.visits, once: visits },
  ]
  const columns: Column<Line>[] = [
    { key: 'what', title: say('diff.what'), value: ({ key }) => say(`oneThing.${key}`), role: 'title' },
    { key: 'apart', title: say('oneThing.apart'), value: (line) => line.apart, align: 'right' },
    { key: 'once', title: say('oneThing.once'), value: ({ once }) => once, align: 'right' },
    { key: 'spared', title: say('oneThing.spared'), value: (line) => line.apart - line.once, align: 'right' },
  ]
  return <Rows label={say('oneThing.compared')} rows={lines} columns={columns} rowKey={({ key }) => key} />
}

function Parts({ of }: { of: OneThing }) {
  const say = useText()
  const { nameOf } = useUnits()
  const names = of.items.map(({ id, name }) => ({ value: id, label: name }))
  const fields = useLines(partLines).map((field) => (field.name === 'itemId' ? { ...field, options: names } : field))
  const nameOfItem = (id: string) => names.find(({ value }) => value === id)?.label
  const department: Column<OneThingPart> = {
    key: 'department',
    title: say('field.department'),
    value: ({ itemId }) => nameOf(of.items.find(({ id }) => id === itemId)?.department),
  }
  return (
    <RegisterPanel
      title={say('oneThing.parts')}
      rows={of.parts}
      fields={fields}
      columns={[department]}
      keep={keepOneThingPart}
      permission="government-services.keep"
      nameOf={({ itemId }) => nameOfItem(itemId) ?? ''}
      addWord={say('oneThing.addPart')}
      start={{ place: Math.max(0, ...of.parts.map(({ place }) => place)) + 1 }}
      also={{ oneThingId: of.id }}
      history={{ service: 'governmentServices', type: 'OneThingPart' }}
      refresh={['OneThings']}
      empty={say('oneThing.noParts')}
    />
  )
}

/** 一件事: bundles over several departments, with what they spare people. */
export default function OneThingPage() {
  const say = useText()
  const inUnit = useInUnit()
  const { separator } = useMarks()
  const { nameOf } = useUnits()
  const namesOf = ({ takingPart }: OneThing) => takingPart.map(({ code, name }) => name ?? nameOf(code)).join(separator)
  const columns: Column<OneThing>[] = [
    {
      key: 'takingPart',
      title: say('oneThing.departments'),
      value: namesOf,
      render: (row) => (
        <span style={{ display: 'inline-block', minWidth: 200, whiteSpace: 'normal' }}>{namesOf(row)}</span>
      ),
      role: 'wide-only',
    },
    { key: 'items', title: inUnit(say('oneThing.items'), 'items'), value: ({ parts }) => parts.length, align: 'right' },
    ...(['materials', 'promisedDays', 'visits'] as const).map((key): Column<OneThing> => ({
      key: `spared ${key}`,
      title: say(`oneThing.${key}`),
      value: (row) => `${formatNumber(row.apart[key])} → ${formatNumber(row[key])}`,
      align: 'right',
    })),
  ]
  return (
    <Register
      of={oneThingRegister}
      columns={columns}
      more={(row) => (
        <>
          <Panel title={say('oneThing.process')}>
            <Process of={row} />
            <Parts of={row} />
          </Panel>
          <Panel title={say('oneThing.compared')}>
            <Spared of={row} />
          </Panel>
        </>
      )}
    />
  )
}
