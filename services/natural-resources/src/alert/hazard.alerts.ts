import { addDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { findSeason, WATCHED } from '../hazard-watch/flood-season.repository.ts'

const { YELLOW, RED } = Severity
const OURS = 'natural-resources'

interface Point {
  readonly id: string
  readonly name: string
  readonly township: string
}

const ofPoint = ({ id, name, township }: Point) => ({
  subjectType: 'HazardPoint',
  subjectId: id,
  label: name,
  township,
  department: OURS,
})

/** With yesterday's record there is one day between; two mean that a whole day passed without one. */
const A_DAY_MISSED = 2

export const watchMissing = defineAlert({
  code: 'hazard-watch.missing',
  title: { zh: '汛期隐患点超过24小时无监测记录', en: 'No record of a hazard point for 24 hours in the flood season' },
  async find({ db, asOf, year }) {
    const season = await findSeason(db, year)
    if (!season || asOf < season.fromDay || asOf > season.untilDay) return []
    const rows = await db.sql<Point & { listedOn: string; people: number; lastOn: string | null }>(
      `SELECT p.id AS id, p.name AS name, p.township AS township, p.listedOn AS listedOn, p.threatenedPeople AS people,
              (SELECT MAX(w.watchedOn) FROM hazard_watch w WHERE w.pointId = p.id AND w.watchedOn <= ?) AS lastOn
         FROM hazard_point p WHERE ${WATCHED}`,
      [asOf, asOf, asOf],
    )
    return rows.flatMap((row) => {
      const begun = row.listedOn > season.fromDay ? row.listedOn : season.fromDay
      const lastOn = row.lastOn !== null && row.lastOn >= season.fromDay ? row.lastOn : addDays(begun, -1)
      const days = daysBetween(lastOn, asOf)
      if (days < A_DAY_MISSED) return []
      const severity = days > A_DAY_MISSED ? RED : YELLOW
      return [{ ...ofPoint(row), severity, params: { days: days - 1, people: Number(row.people) }, on: row.lastOn }]
    })
  },
})

const FRESH = 2
export const watchChanged = defineAlert({
  code: 'hazard-watch.changed',
  title: { zh: '隐患点出现明显变形', en: 'Marked changes at a hazard point' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Point & { finding: string; watchedOn: string; people: number }>(
        `SELECT p.id AS id, p.name AS name, p.township AS township, w.finding AS finding, w.watchedOn AS watchedOn, p.threatenedPeople AS people
           FROM hazard_watch w JOIN hazard_point p ON p.id = w.pointId
          WHERE w.watchedOn BETWEEN ? AND ? AND w.finding IN ('MARKED_CHANGE', 'MOVING') AND p.stage IN ('LISTED', 'MONITORED')`,
        [addDays(asOf, -FRESH), asOf],
      )
    ).map((row) => ({
      ...ofPoint(row),
      severity: RED,
      params: { finding: row.finding, people: Number(row.people) },
      on: row.watchedOn,
    })),
})

export const pointUnprepared = defineAlert({
  code: 'hazard-point.unprepared',
  title: { zh: '隐患点群测群防措施不全', en: 'A hazard point lacks watcher, card or plan' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<
        Point & { watcher: string | null; responsible: string | null; card: string | null; plan: string | null }
      >(
        `SELECT p.id AS id, p.name AS name, p.township AS township, p.watcher AS watcher, p.responsiblePerson AS responsible,
                p.cardIssuedOn AS card, p.emergencyPlanOn AS plan FROM hazard_point p WHERE ${WATCHED} AND (p.watcher IS NULL
                OR p.responsiblePerson IS NULL OR p.cardIssuedOn IS NULL OR p.cardIssuedOn > ? OR p.emergencyPlanOn IS NULL OR p.emergencyPlanOn > ?)`,
        [asOf, asOf, asOf, asOf],
      )
    ).map((row) => {
      const { watcher, responsible, card, plan } = row
      const lacking = Object.entries({ watcher, responsible, card, plan }).flatMap(([name, value]) =>
        value === null || ((name === 'card' || name === 'plan') && value > asOf) ? [name] : [],
      )
      return { ...ofPoint(row), severity: watcher === null ? RED : YELLOW, params: { lacking: lacking.join(',') } }
    }),
})

const GRAVE = ['ORANGE', 'RED']
export const noticeUnconfirmed = defineAlert({
  code: 'geohazard-notice.unconfirmed',
  title: { zh: '地灾预警未确认接收', en: 'A geo-hazard warning was not confirmed' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Point & { level: string; issuedOn: string; watcher: string | null }>(
        `SELECT n.id AS id, p.name AS name, n.township AS township, w.level AS level, w.issuedOn AS issuedOn, n.watcher AS watcher
           FROM geohazard_notice n JOIN geohazard_warning w ON w.id = n.warningId JOIN hazard_point p ON p.id = n.pointId
          WHERE w.issuedOn <= ? AND w.validUntil >= ? AND (w.liftedOn IS NULL OR w.liftedOn > ?)
            AND (n.confirmedOn IS NULL OR n.confirmedOn > ?)`,
        [asOf, asOf, asOf, asOf],
      )
    ).map((row) => ({
      ...ofPoint(row),
      subjectType: 'GeohazardNotice',
      severity: GRAVE.includes(row.level) ? RED : YELLOW,
      params: { level: row.level, watcher: row.watcher },
      on: row.issuedOn,
    })),
})

export const planMissing = defineAlert({
  code: 'geohazard-plan.missing',
  title: { zh: '地灾防治方案或应急预案未按期发布', en: 'A geo-hazard plan is not out by its day' },
  async find({ db, asOf, year }) {
    const season = await findSeason(db, year)
    if (!season || asOf <= season.plansDueOn) return []
    const published = await db.sql<{ kind: string }>(
      'SELECT DISTINCT kind FROM geohazard_plan WHERE year = ? AND township IS NULL AND publishedOn <= ?',
      [year, asOf],
    )
    return ['PREVENTION', 'EMERGENCY']
      .filter((kind) => !published.some((plan) => plan.kind === kind))
      .map((kind) => ({
        subjectType: 'GeohazardPlan',
        subjectId: `${year}-${kind}`,
        label: String(year),
        severity: RED,
        params: { kind },
        on: season.plansDueOn,
        department: OURS,
      }))
  },
})

export const criterionReview = defineAlert({
  code: 'ten-have.review-due',
  title: { zh: '“十有县”指标到期未复核', en: 'A ten-have criterion is due for review' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<{ id: string; name: string; nextReviewOn: string }>(
        'SELECT id, name, nextReviewOn FROM ten_have_criterion WHERE year = ? AND nextReviewOn < ?',
        [year, asOf],
      )
    ).map(({ id, name, nextReviewOn }) => ({
      subjectType: 'TenHaveCriterion',
      subjectId: id,
      label: name,
      severity: YELLOW,
      params: { days: daysBetween(nextReviewOn, asOf) },
      on: nextReviewOn,
      department: OURS,
    })),
})

const LATELY = 7
export const dutyAbsent = defineAlert({
  code: 'geohazard-duty.absent',
  title: { zh: '汛期地灾值守脱岗', en: 'Nobody at his post in the flood season' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; person: string; township: string | null; dutyOn: string }>(
        'SELECT id, person, township, dutyOn FROM geohazard_duty WHERE dutyOn BETWEEN ? AND ? AND present = 0',
        [addDays(asOf, -LATELY), asOf],
      )
    ).map(({ id, person, township, dutyOn }) => ({
      subjectType: 'GeohazardDuty',
      subjectId: id,
      label: person,
      severity: RED,
      on: dutyOn,
      township,
      department: OURS,
    })),
})
