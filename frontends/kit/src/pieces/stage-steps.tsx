/** The stages of a record's life, with the one it stands in. */
export function StageSteps({
  stages,
  current,
  label,
}: {
  stages: { key: string; name: string }[]
  current: string
  label: string
}) {
  const at = stages.findIndex((stage) => stage.key === current)
  return (
    <ol className="stages" aria-label={label}>
      {stages.map((stage, index) => (
        <li key={stage.key} data-state={index < at ? 'done' : 'open'} aria-current={index === at ? 'step' : undefined}>
          {stage.name}
        </li>
      ))}
    </ol>
  )
}
