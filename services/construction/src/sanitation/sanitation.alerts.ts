import { addDays, type AlertRule, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { labelOf } from '../alert/label.ts'

const { YELLOW, RED } = Severity

interface VillageRow {
  readonly id: string
  readonly village: string
  readonly township: string
  readonly dueOn: string
}

const MUCH_DAYS = 30

const rubbishLate = defineAlert({
  code: 'rubbish-point.late',
  title: { zh: '陈年垃圾点逾期未清理到位', en: 'Old rubbish not gone by its day' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<VillageRow & { place: string }>(
        `SELECT p.id AS id, v.name AS village, p.place AS place, p.township AS township, p.dueOn AS dueOn
           FROM rubbish_point p JOIN village v ON v.id = p.villageId
          WHERE p.foundOn <= ? AND p.dueOn < ? AND (p.verifiedOn IS NULL OR p.verifiedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, village, place, township, dueOn }) => {
      const days = daysBetween(dueOn, asOf)
      const severity = days > MUCH_DAYS ? RED : YELLOW
      return {
        subjectType: 'RubbishPoint',
        subjectId: id,
        label: labelOf(village, place),
        severity,
        params: { days },
        on: dueOn,
        township,
      }
    }),
})

const villageUnremedied = defineAlert({
  code: 'village-inspection.unremedied',
  title: { zh: '村庄清洁检查问题逾期未整改', en: 'What a check of a village found is not put right in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<VillageRow & { findings: string }>(
        `SELECT i.id AS id, v.name AS village, i.findings AS findings, i.township AS township, i.remedyDueOn AS dueOn
           FROM village_inspection i JOIN village v ON v.id = i.villageId
          WHERE i.inspectedOn <= ? AND i.remedyDueOn < ? AND (i.remediedOn IS NULL OR i.remediedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, village, findings, township, dueOn }) => ({
      subjectType: 'VillageInspection',
      subjectId: id,
      label: labelOf(village, findings),
      severity: YELLOW,
      params: { days: daysBetween(dueOn, asOf) },
      on: dueOn,
      township,
    })),
})

const NOTICE_DAYS = 30

const criterionUnmet = defineAlert({
  code: 'sanitary-criterion.unmet',
  title: { zh: '国家卫生县城条目临期未达标', en: 'Criterion of the hygienic county town not met near its day' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; title: string; department: string; dueOn: string }>(
        `SELECT c.id AS id, c.title AS title, c.department AS department, c.dueOn AS dueOn FROM sanitary_criterion c
          WHERE c.adoptedOn <= ? AND c.dueOn <= ? AND NOT EXISTS
            (SELECT 1 FROM sanitary_self_check k WHERE k.criterionId = c.id AND k.met = 1 AND k.checkedOn =
              (SELECT MAX(m.checkedOn) FROM sanitary_self_check m WHERE m.criterionId = c.id AND m.checkedOn <= ?))`,
        [asOf, addDays(asOf, NOTICE_DAYS), asOf],
      )
    ).map(({ id, title, department, dueOn }) => {
      const severity = dueOn < asOf ? RED : YELLOW
      const params = { days: daysBetween(asOf, dueOn) }
      return { subjectType: 'SanitaryCriterion', subjectId: id, label: title, severity, params, on: dueOn, department }
    }),
})

const taskLate = defineAlert({
  code: 'litter-free-task.late',
  title: { zh: '全域无垃圾行动任务逾期', en: 'Task of the litter-free action over its time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; title: string; department: string; dueOn: string }>(
        `SELECT t.id AS id, t.title AS title, t.department AS department, t.dueOn AS dueOn FROM litter_free_task t
          WHERE t.dueOn < ? AND (t.doneOn IS NULL OR t.doneOn > ?)`,
        [asOf, asOf],
      )
    ).map(({ id, title, department, dueOn }) => ({
      subjectType: 'LitterFreeTask',
      subjectId: id,
      label: title,
      severity: YELLOW,
      params: { days: daysBetween(dueOn, asOf) },
      on: dueOn,
      department,
    })),
})

export const sanitationAlerts: readonly AlertRule[] = [rubbishLate, villageUnremedied, criterionUnmet, taskLate]
