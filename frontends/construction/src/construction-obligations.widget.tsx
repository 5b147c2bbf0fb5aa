import { defineWidget, Obligations } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

export default defineWidget(() => {
  const say = useText()
  return <Obligations module="construction" title={say('widget.obligations')} things={say('widget.things')} />
})
