import { useState } from 'react'
import type { FormField } from '../form/form.rules.ts'
import { faultSentence, type Fault } from '../words/fault.ts'
import { useWords } from '../words/use-words.ts'
import { cellOf } from './cell.rules.ts'
import type { JudgedLine } from './import-sheet.ts'
import { headOf, type SheetWords } from './table.rules.ts'
import { useSheetWords } from './use-sheet-words.ts'

const states = ['REFUSED', 'CHANGED', 'NEW', 'SAME'] as const
type State = (typeof states)[number]

/** Lines shown of a kind; all of them are in the file. */
const mostShown = 200
const cellsShown = 4

const shown = (field: FormField, value: unknown, words: SheetWords) => String(cellOf(field, value, words) ?? '—')

/** The reason of a line that is not taken, each column by its head. */
export function reasonOf(faults: readonly Fault[], fields: readonly FormField[], words: SheetWords): string {
  const told = faults.map((fault) => {
    const field = fields.find(({ name }) => name === fault.field)
    return field ? `${headOf(field, words)}${words.colon}${faultSentence(fault)}` : faultSentence(fault)
  })
  return [...new Set(told)].join(' ')
}

function Changes({ line, fields }: { line: JudgedLine; fields: readonly FormField[] }) {
  const words = useSheetWords()
  return (
    <dl className="sheet-changes">
      {fields
        .filter(({ name }) => name in line.after)
        .map((field) => (
          <div key={field.name}>
            <dt>{headOf(field, words)}</dt>
            <dd>
              <del>{shown(field, line.before[field.name], words)}</del> <span aria-hidden="true">→</span>{' '}
              <ins>{shown(field, line.after[field.name], words)}</ins>
            </dd>
          </div>
        ))}
    </dl>
  )
}

function Told({ line, fields }: { line: JudgedLine; fields: readonly FormField[] }) {
  const words = useSheetWords()
  if (line.state === 'REFUSED') return <span className="sheet-reason">{reasonOf(line.faults, fields, words)}</span>
  if (line.state === 'CHANGED') return <Changes line={line} fields={fields} />
  const cells = fields.slice(1).filter(({ name }) => line.cells[name] !== null && line.cells[name] !== undefined)
  return (
    <span className="quiet">
      {cells
        .slice(0, cellsShown)
        .map((field) => `${headOf(field, words)} ${shown(field, line.cells[field.name], words)}`)
        .join(' · ')}
    </span>
  )
}

/** What would become of each line: what is refused first, a change as it was and as it is to be. */
export function ReviewLines({ lines, fields }: { lines: JudgedLine[]; fields: readonly FormField[] }) {
  const say = useWords('kit')
  const words = useSheetWords()
  const of = (state: State) => lines.filter((line) => line.state === state)
  const [state, setState] = useState<State>(() => states.find((each) => of(each).length > 0) ?? 'NEW')
  const chosen = of(state)
  const [first] = fields
  return (
    <>
      <div className="sheet-states" role="group" aria-label={say('sheet.outcome')}>
        {states.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={state === each}
            disabled={of(each).length === 0}
            onClick={() => setState(each)}
          >
            {say(`sheet.state.${each}`, { count: of(each).length })}
          </button>
        ))}
      </div>
      <div className="sheet-lines">
        <table className="rows">
          <caption className="sr-only">{say(`sheet.state.${state}`, { count: chosen.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('sheet.line')}</th>
              <th scope="col">{first ? headOf(first, words) : ''}</th>
              <th scope="col">{say(`sheet.told.${state}`)}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, mostShown).map((line) => (
              <tr key={line.number}>
                <td className="quiet">{line.number}</td>
                <td>{first && shown(first, line.cells[first.name] ?? line.after[first.name], words)}</td>
                <td>
                  <Told line={line} fields={fields} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen.length > mostShown && <p className="quiet">{say('sheet.shownFirst', { count: mostShown })}</p>}
    </>
  )
}
