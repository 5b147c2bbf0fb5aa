import { useApolloClient } from '@apollo/client/react'
import { lazy, Suspense, useRef, useState } from 'react'
import { notice } from '../pieces/notice.tsx'
import { useCan } from '../session/session.ts'
import { faultSentence } from '../words/fault.ts'
import { useWords } from '../words/use-words.ts'
import { guideSheet, readAll, recordSheet, SheetFailure } from './export-sheet.ts'
import { saveFile } from '../table/save-file.ts'
import type { Narrowing, SheetShape } from './sheet-shape.ts'
import { useSheetWords } from './use-sheet-words.ts'

const ImportDialog = lazy(() => import('./import-dialog.tsx'))

/** A list as a spreadsheet: all of its rows out, an empty one to fill in, a filled one back in. */
export function SheetButtons({ shape, narrowing = {} }: { shape: SheetShape; narrowing?: Narrowing }) {
  const say = useWords('kit')
  const words = useSheetWords()
  const can = useCan()
  const client = useApolloClient()
  const menu = useRef<HTMLDetailsElement>(null)
  const underWay = useRef<AbortController>(undefined)
  const [progress, setProgress] = useState<{ done: number; all: number }>()
  const [importing, setImporting] = useState(false)
  const mayImport = shape.permission !== undefined && can(shape.permission)
  const close = () => menu.current?.removeAttribute('open')

  async function exportAll() {
    close()
    const working = new AbortController()
    underWay.current = working
    setProgress({ done: 0, all: 0 })
    try {
      const onProgress = (done: number, all: number) => setProgress({ done, all })
      const records = await readAll(
        client,
        shape,
        { ...narrowing, ...(shape.filter ? { filter: shape.filter } : {}) },
        onProgress,
        working.signal,
      )
      if (working.signal.aborted) return
      const { writeSheets } = await import('./sheet-file.ts')
      saveFile(`${shape.title}.xlsx`, await writeSheets([recordSheet(shape, records, words)]))
    } catch (error) {
      notice(faultSentence(error instanceof SheetFailure ? error.fault : { code: 'unknown', params: {} }))
    } finally {
      setProgress(undefined)
    }
  }

  async function template() {
    close()
    const { writeSheets } = await import('./sheet-file.ts')
    const guide = {
      name: say('sheet.guide'),
      heads: [say('sheet.column'), say('sheet.required'), say('sheet.howTo'), say('sheet.remark')],
      kind: (kind: string) => say(`sheet.kind.${kind}`),
    }
    const sheets = [recordSheet(shape, [], words), guideSheet(shape, words, guide)]
    saveFile(`${shape.title}-${say('sheet.templateFile')}.xlsx`, await writeSheets(sheets))
  }

  if (progress)
    return (
      <span className="sheet-exporting">
        <span role="status">{say('sheet.exporting', progress)}</span>
        <button type="button" className="button" onClick={() => underWay.current?.abort()}>
          {say('form.cancel')}
        </button>
      </span>
    )
  return (
    <>
      <details className="columns" ref={menu}>
        <summary className="button">Excel</summary>
        <div className="sheet-menu">
          <button type="button" className="button bare" onClick={() => void exportAll()}>
            {say('sheet.export')}
          </button>
          {mayImport && (
            <>
              <button type="button" className="button bare" onClick={() => void template()}>
                {say('sheet.template')}
              </button>
              <button
                type="button"
                className="button bare"
                onClick={() => {
                  close()
                  setImporting(true)
                }}
              >
                {say('sheet.import')}
              </button>
            </>
          )}
        </div>
      </details>
      {importing && (
        <Suspense>
          <ImportDialog shape={shape} onClose={() => setImporting(false)} />
        </Suspense>
      )}
    </>
  )
}
