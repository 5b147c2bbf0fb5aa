import { Panel, type PanelState } from '@tongchou/frontend-kit'
import type { ReactNode } from 'react'

/** The figures of a board side by side, each under its name. */
export function BoardFigures({
  title,
  asks,
  figures,
}: {
  title: string
  asks: PanelState
  figures: (readonly [name: string, figure: ReactNode])[] | null | undefined
}) {
  return (
    <Panel title={title} asks={asks}>
      {figures && (
        <dl className="facts">
          {figures.map(([name, figure]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <b>{figure}</b>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}
