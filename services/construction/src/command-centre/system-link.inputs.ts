import { ChangeInput } from '@tongchou/service-kit'
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql'

@InputType()
export class IssueSystemLinkKeyInput extends ChangeInput {
  @Field(() => ID)
  linkId: string
}

@ObjectType({ simpleResolvers: true, description: 'The key of a linked system, shown this once' })
export class SystemLinkKey {
  @Field(() => ID)
  linkId: string

  @Field(() => String, {
    nullable: true,
    description: 'null when the same request is only repeated: nobody can read it again',
  })
  key?: string
}

@InputType({ description: 'A linked system says that it lives' })
export class NoteSystemHeartbeatInput extends ChangeInput {
  @Field(() => ID)
  linkId: string

  @Field(() => String, { description: 'The key that was issued for the link' })
  key: string
}

@ObjectType({ simpleResolvers: true, description: 'That a heartbeat was heard' })
export class SystemHeartbeat {
  @Field(() => GraphQLISODateTime)
  heardAt: Date
}
