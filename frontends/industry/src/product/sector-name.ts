import type { Text } from '../words.ts'
import { sectors } from './sectors.ts'

/** An industry code with the name of its sector: `C3140` → C3140 黑色金属冶炼和压延加工业; as it is where the book has none. */
export function sectorName(say: Text, code: string): string
export function sectorName(say: Text, code: string | null): string | null
export function sectorName(say: Text, code: string | null): string | null {
  const known = sectors.find((sector) => code?.startsWith(sector))
  return code && known ? say('sectorNamed', { code, name: say(`sector.${known}`) }) : code
}
