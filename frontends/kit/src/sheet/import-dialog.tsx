import { useId, useRef, useState, type ReactNode } from 'react'
import { Box } from '../pieces/dialog.tsx'
import { faultSentence } from '../words/fault.ts'
import { useWords } from '../words/use-words.ts'
import { asMeant, harmless } from './cell.rules.ts'
import type { JudgedLine } from './import-sheet.ts'
import { reasonOf, ReviewLines } from './review-lines.tsx'
import { saveFile } from '../table/save-file.ts'
import type { SheetShape } from './sheet-shape.ts'
import { useSheetImport, type ImportStage } from './use-sheet-import.ts'
import { useSheetWords } from './use-sheet-words.ts'

/** The lines that were not taken, as they stood, with their reasons, to be put right and imported again. */
function useRefusedFile({ fields, title }: SheetShape) {
  const say = useWords('kit')
  const words = useSheetWords()
  return async (lines: JudgedLine[], heads: string[]) => {
    const { writeSheets } = await import('./sheet-file.ts')
    const plain = (cell: JudgedLine['given'][number]) => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 10)
      return typeof cell === 'string' ? harmless(asMeant(cell)) : cell
    }
    const rows = lines.map((line) => [
      ...line.given.map(plain),
      line.id,
      line.version,
      harmless(line.faults.length > 0 ? reasonOf(line.faults, fields, words) : say('sheet.unsent')),
    ])
    const all = [...heads, words.id, words.version, words.reason]
    const sheet = {
      name: title,
      heads: all,
      rows,
      widths: [...heads.map(() => 18), 38, 14, 60],
      texts: new Set<number>(),
      quiet: new Set([heads.length, heads.length + 1]),
    }
    saveFile(`${title}-${say('sheet.refusedFile')}.xlsx`, await writeSheets([sheet]))
  }
}

function Choose({ fault, onFile }: { fault?: string | undefined; onFile: (file: File) => void }) {
  const say = useWords('kit')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const id = useId()
  return (
    <>
      <div
        className="sheet-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [file] = event.dataTransfer.files
          if (file) onFile(file)
        }}
      >
        <button type="button" className="button primary" data-first onClick={() => input.current?.click()}>
          {say('sheet.choose')}
        </button>
        <span className="quiet" id={id}>
          {say('sheet.drop')}
        </span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={say('sheet.choose')}
          aria-describedby={id}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) onFile(file)
          }}
        />
      </div>
      {fault && (
        <p className="form-fault" role="alert">
          {fault}
        </p>
      )}
      <p className="quiet">{say('sheet.how')}</p>
    </>
  )
}

function Progress({ done, all, children }: { done: number; all: number; children: ReactNode }) {
  return (
    <div className="sheet-progress">
      <p aria-live="polite">{children}</p>
      {all > 0 ? <progress max={all} value={done} aria-hidden="true" /> : <progress aria-hidden="true" />}
    </div>
  )
}

function Stage({ stage, shape, onFile }: { stage: ImportStage; shape: SheetShape; onFile: (file: File) => void }) {
  const say = useWords('kit')
  switch (stage.at) {
    case 'choose':
      return <Choose fault={stage.fault} onFile={onFile} />
    case 'check':
      return (
        <Progress {...stage}>{stage.all > 0 ? say('sheet.checking', { ...stage }) : say('sheet.reading')}</Progress>
      )
    case 'review':
      return <ReviewLines lines={stage.lines} fields={shape.fields} />
    case 'save':
      return (
        <Progress done={stage.saved.done} all={stage.all}>
          {say(stage.stopping ? 'sheet.stopping' : 'sheet.saving', { done: stage.saved.done, all: stage.all })}
        </Progress>
      )
    case 'stopped':
      return (
        <>
          {stage.fault && (
            <p className="form-fault" role="alert">
              {faultSentence(stage.fault)}
            </p>
          )}
          <p>{say('sheet.stopped', { done: stage.saved.done, left: stage.all - stage.saved.done })}</p>
        </>
      )
    case 'done':
      return (
        <p role="status">
          {say('sheet.done', {
            entered: stage.saved.entered,
            corrected: stage.saved.corrected,
            unchanged: stage.unchanged,
            refused: stage.saved.refused.length,
          })}
        </p>
      )
  }
}

/** A spreadsheet comes in: chosen, checked, looked over, saved; what was not taken goes back with its reason. */
export default function ImportDialog({ shape, onClose }: { shape: SheetShape; onClose: () => void }) {
  const say = useWords('kit')
  const { stage, open, again, cancel, save, proceed, finish } = useSheetImport(shape)
  const giveBack = useRefusedFile(shape)
  const isWorking = stage.at === 'check' || stage.at === 'save'
  const button = (word: string, onClick: () => void, primary = false) => (
    <button type="button" className={primary ? 'button primary' : 'button'} onClick={onClick}>
      {word}
    </button>
  )

  function foot() {
    if (isWorking) return button(say('form.cancel'), cancel)
    if (stage.at === 'stopped')
      return (
        <>
          {button(say('sheet.finish'), finish)}
          {button(say('sheet.proceed'), proceed, true)}
        </>
      )
    if (stage.at === 'review') {
      const refused = stage.lines.filter(({ state }) => state === 'REFUSED')
      const taken = stage.lines.filter(({ state }) => state === 'NEW' || state === 'CHANGED')
      return (
        <>
          {refused.length > 0 && button(say('sheet.giveBack'), () => void giveBack(refused, stage.heads))}
          {button(say('sheet.other'), again)}
          {taken.length > 0
            ? button(say('sheet.save', { count: taken.length }), save, true)
            : button(say('panel.close'), onClose)}
        </>
      )
    }
    if (stage.at === 'done') {
      const { refused } = stage.saved
      return (
        <>
          {refused.length > 0 && button(say('sheet.giveBack'), () => void giveBack(refused, stage.heads))}
          {button(say('panel.close'), onClose, true)}
        </>
      )
    }
    return button(say('form.cancel'), onClose)
  }

  return (
    <Box
      title={say('sheet.importTitle', { name: shape.title })}
      onClose={() => (isWorking ? cancel() : onClose())}
      foot={foot()}
    >
      <div className="sheet-import">
        <Stage stage={stage} shape={shape} onFile={open} />
      </div>
    </Box>
  )
}
