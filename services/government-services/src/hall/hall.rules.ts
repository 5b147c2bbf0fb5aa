import type { Refusal } from '@tongchou/service-kit'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

interface Day {
  readonly kind: string
  readonly opensAt: string
  readonly closesAt: string
  readonly extendedUntil?: string | null
  readonly appointmentSlots: number
  readonly appointmentsTaken: number
  readonly dutyLeader?: string | null
}

/** Hours that follow each other, no more appointments than slots, and somebody on duty outside working days. */
export function refusalOfHallDay(day: Day): Refusal | null {
  const hours = { opensAt: day.opensAt, closesAt: day.closesAt, extendedUntil: day.extendedUntil }
  for (const [field, time] of Object.entries(hours))
    if (time != null && !TIME.test(time)) return { code: 'hall-day.time-wrong', field }
  if (day.closesAt <= day.opensAt) return { code: 'hall-day.hours-wrong', field: 'closesAt' }
  if (day.extendedUntil != null && day.extendedUntil <= day.closesAt)
    return { code: 'hall-day.hours-wrong', field: 'extendedUntil' }
  if (day.appointmentsTaken > day.appointmentSlots)
    return { code: 'hall-day.slots-exceeded', field: 'appointmentsTaken', params: { most: day.appointmentSlots } }
  const isOffDay = day.kind !== 'WORKDAY'
  return isOffDay && !day.dutyLeader?.trim() ? { code: 'hall-day.duty-required', field: 'dutyLeader' } : null
}

/** A department's own window names the department; a shared one names none. */
export function refusalOfWindow({ kind, department }: { kind: string; department?: string | null }): Refusal | null {
  const isOwn = kind === 'DEPARTMENT'
  if (isOwn === Boolean(department?.trim())) return null
  return { code: isOwn ? 'hall-window.department-required' : 'hall-window.shared', field: 'department' }
}
