import { type Feature, registerDoors } from '@tongchou/service-kit'
import { ArrearsCase } from '../arrears/arrears-case.entity.ts'
import { LabourSite } from '../site/labour-site.entity.ts'
import { EmployerCredit } from './employer-credit.entity.ts'
import { InspectionCell, InspectionCellValues } from './inspection-cell.entity.ts'
import { EnterpriseCreditResolver, InspectionCellResolver } from './inspection.resolver.ts'
import { refusalOfCredit, refusalOfJoint, refusalOfPatrol } from './inspection.rules.ts'
import { JointInspection } from './joint-inspection.entity.ts'
import { LabourPatrol } from './labour-patrol.entity.ts'

export const inspectionFeature: Feature = {
  entities: [InspectionCell, LabourPatrol, JointInspection, EmployerCredit],
  resolvers: [
    registerDoors({
      entity: InspectionCell,
      name: 'InspectionCell',
      plural: 'inspectionCells',
      noun: 'inspection-cell',
      permission: 'employment.keep',
      orderBy: ['code', 'name'],
      filterBy: ['township'],
      search: ['code', 'name', 'inspector'],
      values: InspectionCellValues,
    }),
    registerDoors({
      entity: LabourPatrol,
      name: 'LabourPatrol',
      plural: 'labourPatrols',
      noun: 'patrol',
      permission: 'employment.record',
      orderBy: ['patrolledOn', 'remedyBy'],
      openFirst: { until: 'remediedOn', while: 'row.remedyBy IS NOT NULL', by: 'remedyBy', latest: 'patrolledOn' },
      filterBy: ['cellId', 'employerUscc', 'caseId'],
      search: ['employer', 'finding'],
      parents: { cellId: () => InspectionCell, caseId: () => ArrearsCase },
      refuse: refusalOfPatrol,
    }),
    registerDoors({
      entity: JointInspection,
      name: 'JointInspection',
      plural: 'jointInspections',
      noun: 'joint-inspection',
      permission: 'employment.keep',
      orderBy: ['inspectedOn', 'remedyBy'],
      openFirst: { until: 'remediedOn', while: 'row.remedyBy IS NOT NULL', by: 'remedyBy', latest: 'inspectedOn' },
      filterBy: ['siteId', 'employerUscc', 'caseId'],
      search: ['employer', 'findings', 'departments'],
      parents: { siteId: () => LabourSite, caseId: () => ArrearsCase },
      refuse: refusalOfJoint,
    }),
    registerDoors({
      entity: EmployerCredit,
      name: 'EmployerCredit',
      plural: 'employerCredits',
      noun: 'employer-credit',
      permission: 'employment.keep',
      orderBy: ['year', 'score', 'employer'],
      filterBy: ['year', 'grade', 'employerUscc'],
      search: ['employer'],
      refuse: refusalOfCredit,
    }),
    InspectionCellResolver,
    EnterpriseCreditResolver,
  ],
}
