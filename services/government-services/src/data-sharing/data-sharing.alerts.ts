import { daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const { YELLOW, RED } = Severity

interface Row {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly dueOn: string
}

const islandLate = defineAlert({
  code: 'government-system.island',
  title: { zh: '信息孤岛逾期未整合', en: 'An island system was not joined in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Row>(
        `SELECT id, name, department, integrationDueOn AS dueOn FROM government_system WHERE integrationDueOn < ?
            AND (integratedOn IS NULL OR integratedOn > ?) AND (retiredOn IS NULL OR retiredOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, department, dueOn }) => ({
      subjectType: 'GovernmentSystem',
      subjectId: id,
      label: name,
      severity: RED,
      params: { days: daysBetween(dueOn, asOf) },
      on: dueOn,
      department,
    })),
})

const shareUnanswered = defineAlert({
  code: 'data-share.unanswered',
  title: { zh: '数据共享申请逾期未答复', en: 'A request for data was not answered in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Row>(
        `SELECT id, resource AS name, provider AS department, answerDueOn AS dueOn FROM data_share
          WHERE requestedOn <= ? AND answerDueOn < ? AND (answeredOn IS NULL OR answeredOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, department, dueOn }) => ({
      subjectType: 'DataShare',
      subjectId: id,
      label: name,
      severity: YELLOW,
      params: { days: daysBetween(dueOn, asOf) },
      on: dueOn,
      department,
    })),
})

const standardUnmet = defineAlert({
  code: 'electronic-standard.unmet',
  title: { zh: '政务系统不符合标准规范', en: 'A system does not follow a standard in force' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; department: string; standard: string; checkedOn: string }>(
        `SELECT c.id AS id, g.name AS name, g.department AS department, s.name AS standard, c.checkedOn AS checkedOn
           FROM standard_compliance c JOIN electronic_standard s ON s.id = c.standardId JOIN government_system g ON g.id = c.systemId
          WHERE c.complies = 0 AND c.checkedOn <= ? AND s.inForceOn <= ? AND (s.abolishedOn IS NULL OR s.abolishedOn > ?)
            AND (g.retiredOn IS NULL OR g.retiredOn > ?)`,
        [asOf, asOf, asOf, asOf],
      )
    ).map(({ id, name, department, standard, checkedOn }) => ({
      subjectType: 'StandardCompliance',
      subjectId: id,
      label: name,
      severity: YELLOW,
      params: { standard },
      on: checkedOn,
      department,
    })),
})

export const dataSharingAlerts = [islandLate, shareUnanswered, standardUnmet]
