import { refuseDisorder, refuseFuture, refuseIf, refuseOver, registerDoors } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { DataShare, DataShareFacts, DataShareUse, DataShareUseFacts } from './data-share.entity.ts'
import { DataSharingBody, DataSharingDecision } from './data-sharing-body.entity.ts'
import { DataShareStage } from './data-sharing.codes.ts'
import { ElectronicCredential } from './electronic-credential.entity.ts'
import { GovernmentSystem } from './government-system.entity.ts'

const keep = 'government-services.keep'

export const sharingDoors = [
  registerDoors({
    entity: DataShare,
    values: DataShareFacts,
    name: 'DataShare',
    plural: 'dataShares',
    noun: 'data-share',
    permission: 'government-services.answer',
    orderBy: ['requestedOn', 'answerDueOn', 'resource'],
    openFirst: { while: "row.stage IN ('REQUESTED', 'APPROVED')", by: 'answerDueOn', latest: 'requestedOn' },
    filterBy: ['systemId', 'provider', 'consumer', 'stage'],
    search: ['resource', 'purpose'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'requestedOn')
      refuseDisorder(values, 'requestedOn', 'answerDueOn')
      return null
    },
    settle: async (ctx, { systemId, consumer }, before) => {
      refuseOthersDepartment(ctx, consumer, 'consumer')
      const known = await ctx.db.repository(GovernmentSystem).findOneBy({ id: systemId })
      refuseIf(known === null, 'not-found', 'systemId', { type: 'GovernmentSystem', id: systemId })
      refuseIf(before !== null && before.systemId !== systemId, 'parent-fixed', 'systemId')
      refuseIf(known?.department === consumer, 'data-share.own-system', 'consumer')
      return { provider: known?.department ?? '', ...(before ? {} : { stage: DataShareStage.REQUESTED }) }
    },
  }),
  registerDoors({
    entity: DataShareUse,
    values: DataShareUseFacts,
    name: 'DataShareUse',
    plural: 'dataShareUses',
    noun: 'data-share-use',
    permission: keep,
    orderBy: ['month', 'calls', 'entriesSaved'],
    filterBy: ['shareId', 'month'],
    parents: { shareId: () => DataShare },
    refuse: (values, today) => {
      refuseFuture(values, today, 'lastUsedOn')
      refuseOver(values, 'failures', values.calls, 'data-share-use.failures-over-calls')
      refuseOver(values, 'entriesSaved', values.calls, 'data-share-use.saved-over-calls')
      const isOtherMonth = values.lastUsedOn != null && !values.lastUsedOn.startsWith(values.month)
      return isOtherMonth ? { code: 'data-share-use.other-month', field: 'lastUsedOn' } : null
    },
    settle: async (ctx, { shareId, month }) => {
      const { liveOn } = await ctx.get(DataShare, shareId, 'shareId')
      refuseIf(liveOn === null || month < liveOn.slice(0, 7), 'data-share-use.not-live', 'month', { liveOn })
    },
  }),
  registerDoors({
    entity: ElectronicCredential,
    name: 'ElectronicCredential',
    plural: 'electronicCredentials',
    noun: 'electronic-credential',
    permission: keep,
    orderBy: ['issuedOn', 'validUntil', 'calls', 'number'],
    filterBy: ['kind', 'issuer'],
    search: ['number', 'name', 'holder'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'issuedOn', 'revokedOn', 'lastCalledOn')
      refuseDisorder(values, 'issuedOn', 'validUntil')
      refuseDisorder(values, 'issuedOn', 'revokedOn')
      return null
    },
  }),
  registerDoors({
    entity: DataSharingBody,
    name: 'DataSharingBody',
    plural: 'dataSharingBodies',
    noun: 'data-sharing-body',
    permission: keep,
    orderBy: ['name', 'establishedOn'],
    filterBy: ['department'],
    search: ['name', 'duties'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'establishedOn', 'abolishedOn')
      refuseDisorder(values, 'establishedOn', 'abolishedOn')
      const isUndocumented = values.establishedOn != null && !values.document?.trim()
      return isUndocumented ? { code: 'data-sharing-body.document-required', field: 'document' } : null
    },
  }),
  registerDoors({
    entity: DataSharingDecision,
    name: 'DataSharingDecision',
    plural: 'dataSharingDecisions',
    noun: 'data-sharing-decision',
    permission: keep,
    orderBy: ['decidedOn', 'subject'],
    openFirst: { until: 'carriedOutOn', by: 'decidedOn' },
    filterBy: ['bodyId'],
    search: ['subject', 'decision'],
    parents: { bodyId: () => DataSharingBody },
    refuse: (values, today) => {
      refuseFuture(values, today, 'decidedOn', 'carriedOutOn')
      refuseDisorder(values, 'decidedOn', 'carriedOutOn')
      return null
    },
  }),
]
