import { codesOf } from '../codes.ts'
import { useText } from '../words.ts'

/** The word for an insurance by its code. */
export function useSchemeName() {
  const say = useText()
  return (scheme: string) => {
    const word = codesOf('scheme').find(({ value }) => value === scheme)?.word
    return word ? say(`code.${word}`) : scheme
  }
}
