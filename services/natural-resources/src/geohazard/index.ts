import type { Feature } from '@tongchou/service-kit'
import { FloodSeason } from './flood-season.entity.ts'
import { floodSeasonSafe } from './flood-season-safe.target.ts'
import { GeohazardDrill } from './geohazard-drill.entity.ts'
import { GeohazardDutyReveal } from './geohazard-duty-reveal.entity.ts'
import { GeohazardDuty } from './geohazard-duty.entity.ts'
import { GeohazardEvent } from './geohazard-event.entity.ts'
import { GeohazardPlan } from './geohazard-plan.entity.ts'
import { geohazardPlans } from './geohazard-plans.target.ts'
import { geohazardDoors } from './geohazard.doors.ts'
import { GeohazardDutyRevealResolver } from './reveal-duty.ts'

export const geohazardFeature: Feature = {
  entities: [FloodSeason, GeohazardPlan, GeohazardDrill, GeohazardEvent, GeohazardDuty, GeohazardDutyReveal],
  resolvers: [...geohazardDoors, GeohazardDutyRevealResolver],
  targets: [geohazardPlans, floodSeasonSafe],
  told: [
    {
      entity: GeohazardDutyReveal,
      about: GeohazardDuty,
      by: 'dutyId',
      permissions: ['natural-resources.lock', 'natural-resources.audit'],
    },
  ],
}
