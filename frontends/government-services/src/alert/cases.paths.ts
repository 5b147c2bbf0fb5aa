/** Pages of the half of cases by the type of the record that an alert speaks of. */
export const casePaths: Readonly<Record<string, (id: string) => string>> = {
  ServiceCase: (id) => `cases/${id}`,
  // Whom the part is with need not see the case.
  ServiceCaseJoint: () => 'today',
  ServiceEvaluation: (id) => `evaluations?record=${id}`,
  ProjectApplication: (id) => `approvals/${id}`,
  PointFunction: (id) => `points?view=functions&present=false&record=${id}`,
  GovernmentSystem: (id) => `systems?record=${id}`,
  StandardCompliance: (id) => `systems?view=compliance&complies=false&record=${id}`,
  DataShare: (id) => `sharing?record=${id}`,
}
