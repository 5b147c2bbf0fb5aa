import { addDays, type AlertRule, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { IN_FORCE, inForceOn } from '../service-item/in-force.ts'

/** Calendar days within which a question asked by telephone is answered. */
const ANSWER_DAYS = 5
/** Calendar days within which what was handed down is taken over. */
const TAKE_OVER_DAYS = 45

interface Found {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly since: string
}

const guideMissing = defineAlert({
  code: 'service-item.guide-missing',
  title: { zh: '重点领域事项缺规程或指南', en: 'Key-field item without procedure or guide' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found>(
        `SELECT i.id AS id, i.name AS name, i.department AS department, v.publishedOn AS since FROM ${IN_FORCE} AND i.keyField IS NOT NULL
          AND (SELECT COUNT(DISTINCT g.kind) FROM service_guide g WHERE g.itemId = i.id AND g.kind IN ('PROCEDURE', 'GUIDE')
            AND g.publishedOn <= ? AND (g.withdrawnOn IS NULL OR g.withdrawnOn > ?)) < 2 ORDER BY i.id`,
        [...inForceOn(asOf), asOf, asOf],
      )
    ).map(({ id, name, department, since }) => ({
      subjectType: 'ServiceItem',
      subjectId: id,
      label: name,
      severity: Severity.YELLOW,
      on: since,
      department,
    })),
})

const guideUnreachable = defineAlert({
  code: 'service-guide.unreachable',
  title: { zh: '服务指南网上查不到或电话问不到', en: 'Guide not found online or not answered' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found & { online: number; phone: number }>(
        `SELECT g.id AS id, g.title AS name, g.department AS department, g.publishedOn AS since,
            CASE WHEN g.onlineSince <= ? THEN 1 ELSE 0 END AS online, CASE WHEN g.phoneSince <= ? THEN 1 ELSE 0 END AS phone
          FROM service_guide g WHERE g.kind = 'GUIDE' AND g.publishedOn <= ? AND (g.withdrawnOn IS NULL OR g.withdrawnOn > ?)
            AND (g.onlineSince IS NULL OR g.onlineSince > ? OR g.phoneSince IS NULL OR g.phoneSince > ?) ORDER BY g.id`,
        [asOf, asOf, asOf, asOf, asOf, asOf],
      )
    ).map(({ id, name, department, since, online, phone }) => ({
      subjectType: 'ServiceGuide',
      subjectId: id,
      label: name,
      severity: Severity.YELLOW,
      params: { online: Number(online), phone: Number(phone) },
      on: since,
      department,
    })),
})

const inquiryUnanswered = defineAlert({
  code: 'service-inquiry.unanswered',
  title: { zh: '电话咨询未答复', en: 'Question not answered' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found>(
        `SELECT q.id AS id, q.question AS name, q.department AS department, q.askedOn AS since FROM service_inquiry q
          WHERE q.askedOn < ? AND (q.answeredOn IS NULL OR q.answeredOn > ?) ORDER BY q.askedOn, q.id`,
        [addDays(asOf, -ANSWER_DAYS), asOf],
      )
    ).map(({ id, name, department, since }) => ({
      subjectType: 'ServiceInquiry',
      subjectId: id,
      label: name,
      severity: Severity.RED,
      params: { days: daysBetween(since, asOf) },
      on: since,
      department,
    })),
})

const unsupervised = defineAlert({
  code: 'cancelled-item.unsupervised',
  title: { zh: '取消下放事项监管空白', en: 'Cancelled item without supervision' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found & { measured: number }>(
        `SELECT c.id AS id, c.name AS name, c.department AS department, c.decidedOn AS since,
            CASE WHEN c.supervisedSince <= ? THEN 1 ELSE 0 END AS measured
          FROM cancelled_item c WHERE c.decidedOn <= ? AND (c.supervisedSince IS NULL OR c.supervisedSince > ?
            OR NOT EXISTS (SELECT 1 FROM supervision_check s WHERE s.cancelledItemId = c.id AND s.checkedOn <= ?)) ORDER BY c.id`,
        [asOf, asOf, asOf, asOf],
      )
    ).map(({ id, name, department, since, measured }) => ({
      subjectType: 'CancelledItem',
      subjectId: id,
      label: name,
      severity: Number(measured) === 1 ? Severity.YELLOW : Severity.RED,
      params: { measured: Number(measured) },
      on: since,
      department,
    })),
})

const notTakenOver = defineAlert({
  code: 'cancelled-item.not-taken-over',
  title: { zh: '下放承接事项逾期未承接', en: 'Delegated item not taken over' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found>(
        `SELECT c.id AS id, c.name AS name, c.department AS department, c.decidedOn AS since FROM cancelled_item c
          WHERE c.kind IN ('DELEGATED', 'TAKEN_OVER') AND c.decidedOn < ? AND (c.takenOverOn IS NULL OR c.takenOverOn > ?)
          ORDER BY c.decidedOn, c.id`,
        [addDays(asOf, -TAKE_OVER_DAYS), asOf],
      )
    ).map(({ id, name, department, since }) => ({
      subjectType: 'CancelledItem',
      subjectId: id,
      label: name,
      severity: Severity.RED,
      params: { days: daysBetween(since, asOf) },
      on: since,
      department,
    })),
})

const checkOverdue = defineAlert({
  code: 'supervision-check.overdue',
  title: { zh: '执法检查逾期未做', en: 'Planned check not made' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found>(
        `SELECT s.id AS id, s.subject AS name, s.department AS department, s.plannedOn AS since FROM supervision_check s
          WHERE s.plannedOn < ? AND (s.checkedOn IS NULL OR s.checkedOn > ?) ORDER BY s.plannedOn, s.id`,
        [asOf, asOf],
      )
    ).map(({ id, name, department, since }) => ({
      subjectType: 'SupervisionCheck',
      subjectId: id,
      label: name,
      severity: Severity.YELLOW,
      params: { days: daysBetween(since, asOf) },
      on: since,
      department,
    })),
})

export const standardAlerts: readonly AlertRule[] = [
  guideMissing,
  guideUnreachable,
  inquiryUnanswered,
  unsupervised,
  notTakenOver,
  checkOverdue,
]
