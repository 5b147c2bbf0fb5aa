import type { Viewer } from '@tongchou/frontend-kit'

/** A township's clerk enters for the own township: a register that asks for one begins with it. */
export function ownTownship(
  lines: readonly { name: string }[],
  viewer: Pick<Viewer, 'township'> | undefined,
): { township?: string } {
  const code = viewer?.township?.code
  return code !== undefined && lines.some(({ name }) => name === 'township') ? { township: code } : {}
}
