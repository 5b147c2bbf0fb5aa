import { ChangeInput, refuseIf } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class RevealTelephonesInput extends ChangeInput {
  @Field(() => ID, { description: 'The record whose numbers are needed' })
  id: string

  @Field(() => String, { description: 'Why the whole number is needed; it goes into the trail' })
  reason: string
}

/** One word is enough: whoever rings a watcher at night has no time for more. @throws reason-required */
export function reasonOf({ reason }: RevealTelephonesInput): string {
  const why = reason.trim()
  refuseIf(why === '', 'reason-required', 'reason')
  return why
}
