import { defineWidget, Obligations } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

export default defineWidget(() => {
  const say = useText()
  return <Obligations module="industry" title={say('entry.title')} things={say('obligation.counted')} />
})
