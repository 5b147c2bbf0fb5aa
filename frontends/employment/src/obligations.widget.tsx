import { defineWidget, Obligations } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

export default defineWidget(() => {
  const say = useText()
  return <Obligations module="employment" title={say('monthly.title')} things={say('monthly.counted')} />
})
