import { type AlertRule, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { linkStandings } from './link-standing.repository.ts'
import { endOfDay, minutesBetween } from './system-link.rules.ts'

const { YELLOW, RED } = Severity
const A_DAY_MINUTES = 1440

const linkSilent = defineAlert({
  code: 'system-link.silent',
  title: { zh: '互联系统中断', en: 'A linked system has gone silent' },
  find: async (ask) =>
    (await linkStandings(ask))
      .filter(({ state }) => state === 'SILENT')
      .map(({ id, name, department, heardAt, liveOn }) => {
        const minutes = heardAt === null ? null : minutesBetween(heardAt, endOfDay(ask.asOf))
        const hours = minutes === null ? null : Math.floor(minutes / 60)
        const severity = minutes === null || minutes >= A_DAY_MINUTES ? RED : YELLOW
        return {
          subjectType: 'SystemLink',
          subjectId: id,
          label: name,
          severity,
          params: { hours },
          on: liveOn,
          department,
        }
      }),
})

const linkLate = defineAlert({
  code: 'system-link.late',
  title: { zh: '应接通系统逾期未接通', en: 'A required system is not linked by its day' },
  find: async (ask) =>
    (await linkStandings(ask))
      .filter(({ state, required, dueOn }) => state === 'PLANNED' && required && dueOn < ask.asOf)
      .map(({ id, name, department, dueOn }) => ({
        subjectType: 'SystemLink',
        subjectId: id,
        label: name,
        severity: RED,
        params: { days: daysBetween(dueOn, ask.asOf) },
        on: dueOn,
        department,
      })),
})

export const commandCentreAlerts: readonly AlertRule[] = [linkSilent, linkLate]
