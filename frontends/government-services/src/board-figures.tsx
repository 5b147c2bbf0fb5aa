import { Facts, Panel, type PanelState } from '@tongchou/frontend-kit'

/** The figures of a board side by side, each under its name. */
export function BoardFigures({
  title,
  asks,
  figures,
}: {
  title: string
  asks: PanelState
  figures: (readonly [name: string, figure: string])[] | null | undefined
}) {
  return (
    <Panel title={title} asks={asks}>
      {figures && (
        <Facts label={title} facts={figures.map(([name, figure]) => [name, <b key={name}>{figure}</b>] as const)} />
      )}
    </Panel>
  )
}
