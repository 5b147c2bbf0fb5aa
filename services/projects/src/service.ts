import { type Context, defineService } from '@tongchou/service-kit'
import { dutyAlerts } from './alert/duty-alerts.ts'
import { progressAlerts } from './alert/progress-alerts.ts'
import { startAlerts } from './alert/start-alerts.ts'
import { ApprovalStep } from './approval-step/approval-step.entity.ts'
import { approvalStepDoors } from './approval-step/approval-step.resolver.ts'
import { BaseFigure } from './base-figure/base-figure.entity.ts'
import { baseFigureDoors } from './base-figure/base-figure.resolver.ts'
import { loadDemo } from './demo/load-demo.ts'
import { InfrastructureGap } from './infrastructure-gap/infrastructure-gap.entity.ts'
import { infrastructureGapDoors } from './infrastructure-gap/infrastructure-gap.resolver.ts'
import { InvestmentLead } from './investment-lead/investment-lead.entity.ts'
import { investmentLeadDoors } from './investment-lead/investment-lead.resolver.ts'
import { Milestone } from './milestone/milestone.entity.ts'
import { milestoneDoors } from './milestone/milestone.resolver.ts'
import { MonthlyInvestment } from './monthly-investment/monthly-investment.entity.ts'
import { progressForm } from './monthly-investment/progress-form.ts'
import { progressDoors } from './monthly-investment/progress.resolver.ts'
import { Policy, PolicyLink } from './policy/policy.entity.ts'
import { policyDoors } from './policy/policy.resolver.ts'
import { Problem } from './problem/problem.entity.ts'
import { problemDoors } from './problem/problem.resolver.ts'
import { ProjectBook, ProjectBookLine } from './project-book/project-book.entity.ts'
import { ProjectBookResolver } from './project-book/project-book.resolver.ts'
import { ProjectChange } from './project-change/project-change.entity.ts'
import { projectChangeDoors } from './project-change/project-change.resolver.ts'
import { ProjectFieldsResolver } from './project/project-fields.resolver.ts'
import { ProjectName, projectNameOf, ProjectNamesResolver } from './project/project-names.ts'
import { ProjectTag } from './project/project-tag.entity.ts'
import { Project } from './project/project.entity.ts'
import { projectSheet } from './project/project.sheet.ts'
import { ProjectResolver } from './project/project.resolver.ts'
import { PromotionPlan, Trip } from './promotion/promotion.entity.ts'
import { promotionDoors } from './promotion/promotion.resolver.ts'
import { ReportResolver } from './report/report.resolver.ts'
import { Responsibility } from './responsibility/responsibility.entity.ts'
import { responsibilityDoors } from './responsibility/responsibility.resolver.ts'
import { targets } from './target/targets.ts'
import { UpperContact } from './upper-contact/upper-contact.entity.ts'
import { upperContactDoors } from './upper-contact/upper-contact.resolver.ts'
import { UpperPlanEntry } from './upper-plan-entry/upper-plan-entry.entity.ts'
import { upperPlanEntryDoors } from './upper-plan-entry/upper-plan-entry.resolver.ts'
import { Visit } from './visit/visit.entity.ts'
import { visitDoors } from './visit/visit.resolver.ts'
import { loadPlan } from './year-plan/load-plan.ts'
import { ChecklistItem, InvestmentCurve, StartWave } from './year-plan/year-plan.entity.ts'

/** Projects and investment: the county's annual list, its course and its money. */
export const service = defineService({
  name: 'projects',
  home: import.meta.url,
  features: [
    {
      entities: [Project, ProjectTag],
      resolvers: [ProjectResolver, ProjectFieldsResolver, ProjectNamesResolver],
      sheets: [projectSheet],
      types: [Project, ProjectName],
      references: {
        Project: {
          permission: 'projects.read',
          resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(Project, id),
        },
        ProjectName: { permission: 'projects.read', resolve: projectNameOf },
      },
      targets,
    },
    { entities: [MonthlyInvestment], resolvers: progressDoors, forms: [progressForm] },
    { entities: [InvestmentCurve, StartWave, ChecklistItem] },
    { entities: [BaseFigure], resolvers: baseFigureDoors },
    { entities: [ApprovalStep], resolvers: approvalStepDoors },
    { entities: [Responsibility], resolvers: responsibilityDoors },
    { entities: [ProjectChange], resolvers: projectChangeDoors },
    { entities: [Milestone], resolvers: milestoneDoors },
    { entities: [Visit], resolvers: visitDoors },
    { entities: [Problem], resolvers: problemDoors },
    { entities: [UpperContact], resolvers: upperContactDoors },
    { entities: [Policy, PolicyLink], resolvers: policyDoors },
    { entities: [InfrastructureGap], resolvers: infrastructureGapDoors },
    { entities: [InvestmentLead], resolvers: investmentLeadDoors },
    { entities: [ProjectBook, ProjectBookLine], resolvers: [ProjectBookResolver] },
    { resolvers: [ReportResolver], alerts: [...startAlerts, ...progressAlerts, ...dutyAlerts] },
    { entities: [UpperPlanEntry], resolvers: upperPlanEntryDoors },
    { entities: [PromotionPlan, Trip], resolvers: promotionDoors },
  ],
  plan: loadPlan,
  demo: loadDemo,
})
