import { randomUUID } from 'node:crypto'
import { refuseDisorder, refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { HazardPoint } from '../hazard-point/hazard-point.entity.ts'
import { keptTelephoneOf } from './duty-telephone.ts'
import { FloodSeason } from './flood-season.entity.ts'
import { GeohazardDrill } from './geohazard-drill.entity.ts'
import { GeohazardDuty } from './geohazard-duty.entity.ts'
import { GeohazardEvent } from './geohazard-event.entity.ts'
import { GeohazardPlan } from './geohazard-plan.entity.ts'
import { refusalOfPlan, refusalOfSeason } from './geohazard.rules.ts'

export const geohazardDoors = [
  registerDoors({
    entity: FloodSeason,
    name: 'FloodSeason',
    plural: 'floodSeasons',
    noun: 'flood-season',
    permission: 'natural-resources.keep',
    orderBy: ['year'],
    refuse: (values) => {
      refuseDisorder(values, 'fromDay', 'untilDay')
      return refusalOfSeason(values)
    },
  }),
  registerDoors({
    entity: GeohazardPlan,
    name: 'GeohazardPlan',
    plural: 'geohazardPlans',
    noun: 'geohazard-plan',
    permission: 'natural-resources.record',
    orderBy: ['title', 'publishedOn'],
    filterBy: ['year', 'kind', 'township'],
    search: ['title'],
    refuse: (values, today) => {
      refuseFuture(values, today, 'publishedOn', 'reviewedOn')
      refuseDisorder(values, 'publishedOn', 'reviewedOn')
      return refusalOfPlan(values)
    },
  }),
  registerDoors({
    entity: GeohazardDrill,
    name: 'GeohazardDrill',
    plural: 'geohazardDrills',
    noun: 'geohazard-drill',
    permission: 'natural-resources.record',
    orderBy: ['heldOn', 'participants'],
    filterBy: ['township', 'pointId'],
    search: ['topic'],
    parents: { pointId: () => HazardPoint },
    refuse: (values, today) => {
      refuseFuture(values, today, 'heldOn')
      refuseIf(values.participants < 1, 'geohazard-drill.participants-required', 'participants')
      return null
    },
  }),
  registerDoors({
    entity: GeohazardEvent,
    name: 'GeohazardEvent',
    plural: 'geohazardEvents',
    noun: 'geohazard-event',
    permission: 'natural-resources.record',
    orderBy: ['happenedOn', 'propertyLoss'],
    filterBy: ['township', 'kind', 'pointId'],
    search: ['description'],
    parents: { pointId: () => HazardPoint },
    refuse: (values, today) => {
      refuseFuture(values, today, 'happenedOn')
      return null
    },
  }),
  registerDoors({
    entity: GeohazardDuty,
    name: 'GeohazardDuty',
    plural: 'geohazardDuties',
    noun: 'geohazard-duty',
    permission: 'natural-resources.record',
    orderBy: ['dutyOn', 'person'],
    filterBy: ['township', 'dutyOn', 'present'],
    search: ['person', 'leader'],
    refuse: (values, today) => {
      refuseIf(values.present != null && values.dutyOn > today, 'day-in-future', 'dutyOn', { today })
      return null
    },
    settle: async (ctx, { telephone }, before) => {
      const id = before?.id ?? randomUUID()
      return { ...keptTelephoneOf(ctx, id, telephone, before), ...(before ? {} : { id }) }
    },
  }),
]
