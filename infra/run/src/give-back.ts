import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Starting up and loading a county leaves garbage as large as the county itself: hands it back once, before the first request. */
export function giveBackMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  collect()
}
