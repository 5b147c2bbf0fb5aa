import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

interface DialogProps {
  title: ReactNode
  onClose: () => void
  children: ReactNode
  foot?: ReactNode
  label?: string
}

/** The browser's own dialog: focus stays inside, Escape leaves, focus returns to where it came from. */
function Shown({ kind, title, onClose, children, foot, label }: DialogProps & { kind: 'drawer' | 'box' }) {
  const say = useWords('kit')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    const from = document.activeElement
    if (shown && !shown.open) shown.showModal()
    shown?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      shown?.close()
      if (from instanceof HTMLElement) from.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={kind}
      aria-label={label ?? (typeof title === 'string' ? title : undefined)}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="button bare" aria-label={say('panel.close')} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
            <path d="M2 2 12 12M12 2 2 12" />
          </svg>
        </button>
      </div>
      <div className="dialog-body">{children}</div>
      {foot && <div className="dialog-foot">{foot}</div>}
    </dialog>
  )
}

/** A detail that slides in from the right while its list stays where it is. */
export function Drawer(props: DialogProps) {
  return <Shown kind="drawer" {...props} />
}

/** A question in the middle of the page. */
export function Box(props: DialogProps) {
  return <Shown kind="box" {...props} />
}
