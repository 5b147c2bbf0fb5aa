import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { Context } from '../context/context.ts'
import { allows } from '../viewer/permission.ts'
import { formOf } from './form-definition.ts'
import { partIn } from './part.ts'
import { ACTION_OF, availableSteps } from './period.rules.ts'
import { Submission } from './submission.entity.ts'
import { isOwnWork } from './take-step.ts'

/** The same for every service: what is asked of the form and of the viewer is found in the context. */
@Resolver(() => Submission)
export class SubmissionResolver {
  @FieldResolver(() => ID, { description: 'Code of the department that reviews, approves and locks it' })
  reviewer(@Root() { form }: Submission, @Ctx() ctx: Context): string {
    return formOf(ctx, form).reviewer
  }

  @FieldResolver(() => [String], {
    description: 'What the viewer may do now: submit, review, approve, lock, return; correct while it is locked',
  })
  availableSteps(@Root() submission: Submission, @Ctx() ctx: Context): string[] {
    const { status, form, unit } = submission
    const part = partIn(ctx, form, unit)
    const may = (action: string) => allows(ctx.viewer, `${ctx.service}.${action}`)
    if (status === 'LOCKED') return part === 'reviewer' && may('lock') ? ['correct'] : []
    return availableSteps(status, part).filter((step) => may(ACTION_OF[step]) && !isOwnWork(ctx, step, submission))
  }
}
