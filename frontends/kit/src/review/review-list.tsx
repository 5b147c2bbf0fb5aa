import { useState } from 'react'
import {
  byChange,
  difference,
  type CheckRow,
  type GridColumn,
  type GridRow,
  type GridText,
} from '../entry/grid.rules.ts'
import { Box } from '../pieces/dialog.tsx'
import { formatNumber } from '../words/formatters.ts'
import { useFormats, useWords } from '../words/use-words.ts'

export interface ReviewListProps {
  title: string
  rows: GridRow[]
  columns: GridColumn[]
  /** What is written beside the figures, shown under the name of its line. */
  texts?: readonly GridText[]
  check?: CheckRow
  /** The word of the next step where it is another than passing. */
  approveWord?: string
  /** Passes the report, or only the lines given where the service allows it. */
  onApprove: (rows: GridRow[]) => Promise<boolean>
  onReturn: (reason: string) => Promise<boolean>
}

/** As many figures as fit with last month and the difference beside each. */
const beside = 4
const usual = ['below', 'jump', 'evidence', 'mismatch', 'unit'] as const

function ReturnBox({ onClose, onReturn }: { onClose: () => void; onReturn: ReviewListProps['onReturn'] }) {
  const say = useWords('kit')
  const [reason, setReason] = useState<(typeof usual)[number] | 'own'>()
  const [own, setOwn] = useState('')
  // Nothing is chosen beforehand: a report goes back for the reason that was meant.
  const sentence = reason === 'own' ? own.trim() : reason === undefined ? '' : say(`review.reasons.${reason}`)
  async function giveBack() {
    if (await onReturn(sentence)) onClose()
  }
  return (
    <Box
      title={say('review.reasonTitle')}
      onClose={onClose}
      foot={
        <button type="button" className="button primary" disabled={sentence === ''} onClick={() => void giveBack()}>
          {say('review.confirmReturn')}
        </button>
      }
    >
      <div className="reasons" role="radiogroup" aria-label={say('review.reasonTitle')}>
        {usual.map((each) => (
          <label key={each}>
            <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />{' '}
            {say(`review.reasons.${each}`)}
          </label>
        ))}
        <label>
          <input type="radio" name="reason" checked={reason === 'own'} onChange={() => setReason('own')} />{' '}
          {say('review.own')}
        </label>
        {reason === 'own' && (
          <textarea
            className="field"
            rows={3}
            aria-label={say('review.ownHint')}
            placeholder={say('review.ownHint')}
            value={own}
            onChange={(event) => setOwn(event.target.value)}
          />
        )}
      </div>
    </Box>
  )
}

/** A head's view of a report: only what changed, the largest change first, remarks beside it. */
export function ReviewList({
  title,
  rows,
  columns,
  texts = [],
  check = () => [],
  approveWord,
  onApprove,
  onReturn,
}: ReviewListProps) {
  const say = useWords('kit')
  const { unit } = useFormats()
  const [all, setAll] = useState(false)
  const [returning, setReturning] = useState(false)
  const [running, setRunning] = useState(false)
  const changed = byChange(rows, columns)
  const shown = all ? rows : changed
  const stacked = columns.length > beside
  const marked = rows.filter((row) => check(row).length > 0)
  const figure = (column: GridColumn, value: number | null | undefined) =>
    typeof value === 'number' ? formatNumber(column.money ? value / 10_000 : value) : '—'
  async function approve() {
    setRunning(true)
    await onApprove(rows)
    setRunning(false)
  }
  return (
    <section aria-label={title}>
      <div className="grid-head">
        <b>{say('review.changed', { count: changed.length })}</b>
        {marked.length > 0 && <span className="lamp-YELLOW">{say('entry.warned', { count: marked.length })}</span>}
        {!all && rows.length > changed.length && (
          <>
            <span className="quiet">{say('review.unchanged', { count: rows.length - changed.length })}</span>
            <button type="button" className="link-button" onClick={() => setAll(true)}>
              {say('review.showAll')}
            </button>
          </>
        )}
        <span className="grid-tools">
          <button type="button" className="button" onClick={() => setReturning(true)}>
            {say('review.return')}
          </button>
          <button type="button" className="button primary" disabled={running} onClick={() => void approve()}>
            {approveWord ?? say('review.approve')}
          </button>
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="empty">{say('review.none')}</p>
      ) : (
        <table className={`rows ${stacked ? 'grid stacked' : ''}`} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say('entry.name')}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className="right">
                  {column.title}{' '}
                  <span className={stacked ? 'cell-note quiet' : undefined}>
                    {column.money ? unit('万元') : column.unit}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <td data-role="title">
                  {row.name}
                  {row.note && <span className="quiet"> {row.note}</span>}
                  {texts.map(({ key, title: told }) =>
                    row.words?.[key] ? (
                      <span key={key} className="row-remark quiet">
                        {told} {row.words[key]}
                      </span>
                    ) : null,
                  )}
                  {check(row).map((remark) => (
                    <span
                      key={remark.text}
                      className={`row-remark ${remark.level === 'block' ? 'lamp-RED' : 'lamp-YELLOW'}`}
                    >
                      {remark.level === 'block' ? '■' : '▲'} {remark.text}
                    </span>
                  ))}
                </td>
                {columns.map((column) => {
                  const by = difference(row, column)
                  if (stacked) {
                    return (
                      <td key={column.key} className="right" data-role="rest">
                        <span className="cell-name">{column.title} </span>
                        {figure(column, row.now[column.key])}
                        <span className="cell-note quiet">
                          {figure(column, row.last[column.key])}{' '}
                          {by ? <span>{`${by > 0 ? '+' : ''}${figure(column, by)}`}</span> : null}
                        </span>
                      </td>
                    )
                  }
                  return (
                    <td key={column.key} className="right" data-role="rest">
                      <span className="cell-name">{column.title} </span>
                      <span className="quiet">{figure(column, row.last[column.key])} → </span>
                      {figure(column, row.now[column.key])}{' '}
                      {by ? <b>{`${by > 0 ? '+' : ''}${figure(column, by)}`}</b> : null}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {returning && <ReturnBox onClose={() => setReturning(false)} onReturn={onReturn} />}
    </section>
  )
}
