import { addWorkingDays, type AlertRule, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { labelOf } from '../alert/label.ts'
import { pointsOf, standingCompanies } from './property.repository.ts'
import { ratingOf, scoreOf } from './property.rules.ts'

const { YELLOW, RED } = Severity

const creditLow = defineAlert({
  code: 'property-company.credit-low',
  title: { zh: '物业企业信用等级偏低', en: 'Property firm with a low credit rating' },
  async find(ask) {
    const companies = await standingCompanies(ask)
    if (companies.length === 0) return []
    const points = await pointsOf(
      ask.db,
      ask.asOf,
      companies.map(({ id }) => id),
    )
    return companies.flatMap(({ id, name, township }, index) => {
      const score = scoreOf(points[index]?.points ?? 0)
      const rating = ratingOf(score)
      if (rating === 'A' || rating === 'B') return []
      const severity = rating === 'D' ? RED : YELLOW
      return [{ subjectType: 'PropertyCompany', subjectId: id, label: name, severity, params: { score }, township }]
    })
  },
})

interface CommunityRow {
  readonly id: string
  readonly name: string
  readonly township: string
  readonly dueOn: string
  readonly found: string
}

const complaintLate = defineAlert({
  code: 'property-complaint.late',
  title: { zh: '物业投诉超期未办结', en: 'Complaint about property service not settled in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<CommunityRow>(
        `SELECT p.id AS id, c.name AS name, c.township AS township, p.dueOn AS dueOn,
                p.subject AS found
           FROM property_complaint p JOIN property_community c ON c.id = p.communityId
          WHERE p.receivedOn <= ? AND p.dueOn < ? AND (p.settledOn IS NULL OR p.settledOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, found, township, dueOn }) => ({
      subjectType: 'PropertyComplaint',
      subjectId: id,
      label: labelOf(name, found),
      severity: YELLOW,
      params: { days: daysBetween(dueOn, asOf) },
      on: dueOn,
      township,
    })),
})

const inspectionUnremedied = defineAlert({
  code: 'property-inspection.unremedied',
  title: { zh: '物业检查问题逾期未整改', en: 'What an inspection of property service found is not put right in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<CommunityRow>(
        `SELECT i.id AS id, c.name AS name, c.township AS township, i.remedyDueOn AS dueOn,
                i.findings AS found
           FROM property_inspection i JOIN property_community c ON c.id = i.communityId
          WHERE i.inspectedOn <= ? AND i.remedyDueOn < ? AND (i.remediedOn IS NULL OR i.remediedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, found, township, dueOn }) => ({
      subjectType: 'PropertyInspection',
      subjectId: id,
      label: labelOf(name, found),
      severity: YELLOW,
      params: { days: daysBetween(dueOn, asOf) },
      on: dueOn,
      township,
    })),
})

const DECIDE_WITHIN = 15

const appealUndecided = defineAlert({
  code: 'property-deduction.appeal-undecided',
  title: { zh: '物业企业申诉超期未答复', en: 'A property firm’s appeal waits for its decision' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; notice: string; township: string; appealedOn: string }>(
        `SELECT d.id AS id, c.name AS name, c.township AS township,
                d.noticeNumber AS notice, d.appealedOn AS appealedOn
           FROM property_deduction d JOIN property_company c ON c.id = d.companyId
          WHERE d.appealedOn <= ? AND (d.decidedOn IS NULL OR d.decidedOn > ?)`,
        [asOf, asOf],
      )
    ).flatMap(({ id, name, notice, township, appealedOn }) => {
      const dueOn = addWorkingDays(appealedOn, DECIDE_WITHIN)
      if (dueOn >= asOf) return []
      const params = { days: daysBetween(dueOn, asOf) }
      const subject = { subjectType: 'PropertyDeduction', subjectId: id, label: labelOf(name, notice) }
      return [{ ...subject, severity: RED, params, on: dueOn, township }]
    }),
})

export const propertyAlerts: readonly AlertRule[] = [creditLow, complaintLate, inspectionUnremedied, appealUndecided]
