interface Supplied {
  readonly suppliedOn: string | null
}

/** The day on which the last of a project's parcels was supplied; null without any, or while one is not. */
export function suppliedWhole(parcels: readonly Supplied[]): string | null {
  const days = parcels.map(({ suppliedOn }) => suppliedOn)
  if (days.length === 0) return null
  return days.reduce((last, day) => (last === null || day === null ? null : day > last ? day : last))
}

/** Did a project start before all its land was supplied? Not for us to say where it has no land registered. */
export function startedWithoutLand(
  startedOn: string | null,
  parcels: readonly Supplied[],
  today: string,
): boolean | null {
  if (parcels.length === 0) return null
  if (startedOn === null || startedOn > today) return false
  const supplied = suppliedWhole(parcels)
  return supplied === null || supplied > startedOn
}
