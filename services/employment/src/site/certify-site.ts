import {
  type Context,
  DayScalar,
  Fault,
  refuse,
  refuseFuture,
  refuseIf,
  textOf,
  UpdateInput,
} from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { LabourSite } from './labour-site.entity.ts'
import { siteFacts } from './site.repository.ts'
import { refusalOfCertificate } from './site.rules.ts'

const REASON = 200

@InputType()
export class CertifySiteInput extends UpdateInput {
  @Field(() => DayScalar)
  certifiedOn: string
}

@InputType()
export class WithdrawSiteCertificateInput extends UpdateInput {
  @Field(() => DayScalar)
  withdrawnOn: string

  @Field(() => String)
  reason: string
}

/**
 * Certifies a site free of arrears 无欠薪项目部.
 * @throws site.certified-already, site.not-free-of-arrears, site.rules-not-kept, day-in-future
 */
export async function certifySite(ctx: Context, input: CertifySiteInput): Promise<LabourSite> {
  const site = await ctx.get(LabourSite, input.id)
  const { certifiedOn } = input
  refuseFuture(input, ctx.today, 'certifiedOn')
  refuseIf(certifiedOn < site.registeredOn, 'days-out-of-order', 'certifiedOn', { after: site.registeredOn })
  refuse(refusalOfCertificate(await siteFacts(ctx, site.id)))
  const facts = { certifiedOn, withdrawnOn: null, withdrawnReason: null }
  return ctx.update(LabourSite, site, input.version, facts, 'site.certified')
}

/** Withdraws the certificate. @throws site.not-certified, reason-required, days-out-of-order */
export async function withdrawCertificate(ctx: Context, input: WithdrawSiteCertificateInput): Promise<LabourSite> {
  const site = await ctx.get(LabourSite, input.id)
  const { certifiedOn } = site
  if (certifiedOn === null || site.withdrawnOn !== null) throw new Fault('site.not-certified', { field: 'id' })
  refuseFuture(input, ctx.today, 'withdrawnOn')
  refuseIf(input.withdrawnOn < certifiedOn, 'days-out-of-order', 'withdrawnOn', { after: certifiedOn })
  refuseIf(!input.reason.trim(), 'reason-required', 'reason')
  const withdrawnReason = textOf(input.reason, 'reason', REASON)
  const facts = { withdrawnOn: input.withdrawnOn, withdrawnReason }
  return ctx.update(LabourSite, site, input.version, facts, 'site.certificate-withdrawn', withdrawnReason)
}
