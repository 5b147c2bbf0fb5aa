import { daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const functionLacking = defineAlert({
  code: 'point-function.lacking',
  title: { zh: '便民服务平台功能逾期未补齐', en: 'A convenience platform still lacks a function' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; township: string; platformFunction: string; dueOn: string }>(
        `SELECT f.id AS id, p.name AS name, p.township AS township, f.platformFunction AS platformFunction, f.dueOn AS dueOn
           FROM point_function f JOIN convenience_point p ON p.id = f.pointId
          WHERE f.present = 0 AND f.checkedOn <= ? AND f.dueOn < ? AND (p.closedOn IS NULL OR p.closedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, township, platformFunction, dueOn }) => ({
      subjectType: 'PointFunction',
      subjectId: id,
      label: name,
      severity: Severity.YELLOW,
      params: { platformFunction, days: daysBetween(dueOn, asOf) },
      on: dueOn,
      township,
      department: 'government-service',
    })),
})

export const peoplePointAlerts = [functionLacking]
