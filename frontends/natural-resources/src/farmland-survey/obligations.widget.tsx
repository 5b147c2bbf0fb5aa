import { defineWidget, Obligations } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'

export default defineWidget(() => {
  const say = useText()
  return <Obligations module="natural-resources" title={say('survey.title')} things={say('survey.things')} />
})
