import { formatNumber, Rows, Skeleton, useAsk, type Column } from '@tongchou/frontend-kit'
import { useSearchParams } from 'react-router'
import type { ItemDetail } from '../item/item.graphql.ts'
import { useText, type FieldWord } from '../words.ts'
import { useAskedWords } from './asked-words.ts'
import { versionDiffQuery, type NamesChanged, type VersionDiff as Difference } from './version.graphql.ts'

interface Line {
  key: string
  name: string
  before: string | undefined
  now: string | undefined
  cut: string
}

function useDiffLines(): (diff: Difference) => Line[] {
  const say = useText()
  const asked = useAskedWords()
  return ({ before, now, stepsCut, materialsCut, daysCut, feeCut, visitsCut }) => {
    const changed = (cut: number, unit: string) => {
      if (cut === 0) return say('diff.same')
      return say(cut > 0 ? 'diff.less' : 'diff.more', { figure: formatNumber(Math.abs(cut)), unit })
    }
    const line = (name: FieldWord, one: string | undefined, other: string | undefined, cut: string): Line => ({
      key: name,
      name: say(`field.${name}`),
      before: one,
      now: other,
      cut,
    })
    const counted = (count: number, unit: 'steps' | 'copies' | 'times') =>
      `${formatNumber(count)} ${say(`unit.${unit}`)}`
    return [
      line(
        'stepCount',
        counted(before.stepCount, 'steps'),
        counted(now.stepCount, 'steps'),
        changed(stepsCut, say('unit.steps')),
      ),
      line(
        'materialCount',
        counted(before.materialCount, 'copies'),
        counted(now.materialCount, 'copies'),
        changed(materialsCut, say('unit.copies')),
      ),
      line(
        'promisedDays',
        asked.days(before.promisedDays),
        asked.days(now.promisedDays),
        changed(daysCut, say('unit.workingDays')),
      ),
      line('fee', asked.fee(before.fee), asked.fee(now.fee), changed(feeCut, say('unit.yuan'))),
      line(
        'visits',
        counted(before.visits, 'times'),
        counted(now.visits, 'times'),
        changed(visitsCut, say('unit.times')),
      ),
      line(
        'onlineDepth',
        asked.depth(before),
        asked.depth(now),
        before.onlineDepth === now.onlineDepth ? say('diff.same') : say('diff.changed'),
      ),
    ]
  }
}

function Names({ title, of: { removed, added } }: { title: string; of: NamesChanged }) {
  const say = useText()
  if (removed.length === 0 && added.length === 0) return null
  return (
    <ul className="records" aria-label={title}>
      {removed.map((name) => (
        <li key={`- ${name}`}>
          <del>{name}</del> <span className="quiet">{say('diff.removed', { what: title })}</span>
        </li>
      ))}
      {added.map((name) => (
        <li key={`+ ${name}`}>
          <ins>{name}</ins> <span className="quiet">{say('diff.added', { what: title })}</span>
        </li>
      ))}
    </ul>
  )
}

function Compared({ before, now }: { before: string; now: string }) {
  const say = useText()
  const linesOf = useDiffLines()
  const asks = useAsk<{ serviceItemVersionDiff: Difference | null }>(versionDiffQuery, { before, now })
  const diff = asks.data?.serviceItemVersionDiff
  if (asks.loading) return <Skeleton rows={5} />
  if (!diff) return null
  const columns: Column<Line>[] = [
    { key: 'name', title: say('diff.what'), value: ({ name }) => name, role: 'title' },
    { key: 'before', title: say('version.number', { number: diff.before.number }), value: (line) => line.before },
    { key: 'now', title: say('version.number', { number: diff.now.number }), value: (line) => line.now },
    { key: 'cut', title: say('diff.cut'), value: ({ cut }) => cut },
  ]
  return (
    <>
      <Rows label={say('diff.title')} rows={linesOf(diff)} columns={columns} rowKey={({ key }) => key} />
      <Names title={say('field.steps')} of={diff.steps} />
      <Names title={say('field.materials')} of={diff.materials} />
    </>
  )
}

/** 版本对比: any two versions of an item held against each other; which ones stands in the address. */
export function VersionDiff({ item: { versions } }: { item: ItemDetail }) {
  const say = useText()
  const [params, setParams] = useSearchParams()
  const held = (name: 'before' | 'now') => versions.find(({ id }) => id === params.get(name))
  const now = held('now') ?? versions.at(-1)
  const before = held('before') ?? versions[Math.max(0, versions.length - 2)]
  if (!now || !before || versions.length < 2) return <p className="quiet">{say('diff.none')}</p>
  const choose = (name: 'before' | 'now', chosen: string) => (
    <label>
      {say(`diff.${name}`)}{' '}
      <select
        className="field"
        style={{ width: 'auto' }}
        value={chosen}
        onChange={(event) => {
          const next = new URLSearchParams(params)
          next.set(name, event.target.value)
          setParams(next, { replace: true, preventScrollReset: true })
        }}
      >
        {versions.map(({ id, number }) => (
          <option key={id} value={id}>
            {say('version.number', { number })}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      <p className="record-acts no-print">
        {choose('before', before.id)} {choose('now', now.id)}
      </p>
      {before.id === now.id ? <p className="quiet">{say('diff.one')}</p> : <Compared before={before.id} now={now.id} />}
    </>
  )
}
