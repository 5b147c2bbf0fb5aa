import { type Context, defineService } from '@tongchou/service-kit'
import { ApprovalStep } from './approval-step/approval-step.entity.ts'
import { approvalStepDoors } from './approval-step/approval-step.resolver.ts'
import { BaseFigure } from './base-figure/base-figure.entity.ts'
import { baseFigureDoors } from './base-figure/base-figure.resolver.ts'
import { loadDemo } from './demo/load-demo.ts'
import { MonthlyInvestment } from './monthly-investment/monthly-investment.entity.ts'
import { progressForm } from './monthly-investment/progress-form.ts'
import { progressDoors } from './monthly-investment/progress.resolver.ts'
import { ProjectChange } from './project-change/project-change.entity.ts'
import { Project } from './project/project.entity.ts'
import { ProjectFieldsResolver } from './project/project-fields.resolver.ts'
import { ProjectTag } from './project/project-tag.entity.ts'
import { ProjectResolver } from './project/project.resolver.ts'
import { PromotionPlan, Trip } from './promotion/promotion.entity.ts'
import { promotionDoors } from './promotion/promotion.resolver.ts'
import { Responsibility } from './responsibility/responsibility.entity.ts'
import { responsibilityDoors } from './responsibility/responsibility.resolver.ts'
import { targets } from './target/targets.ts'
import { UpperPlanEntry } from './upper-plan-entry/upper-plan-entry.entity.ts'
import { upperPlanEntryDoors } from './upper-plan-entry/upper-plan-entry.resolver.ts'
import { loadPlan } from './year-plan/load-plan.ts'
import { ChecklistItem, InvestmentCurve, StartWave } from './year-plan/year-plan.entity.ts'

/** Projects and investment: the county's annual list, its course and its money. */
export const service = defineService({
  name: 'projects',
  home: import.meta.url,
  features: [
    {
      entities: [Project, ProjectTag],
      resolvers: [ProjectResolver, ProjectFieldsResolver],
      types: [Project],
      references: {
        Project: {
          permission: 'projects.read',
          resolve: ({ id }: { id: string }, ctx: Context) => ctx.load.one(Project, id),
        },
      },
      targets,
    },
    { entities: [MonthlyInvestment], resolvers: progressDoors, forms: [progressForm] },
    { entities: [InvestmentCurve, StartWave, ChecklistItem] },
    { entities: [BaseFigure], resolvers: baseFigureDoors },
    { entities: [ApprovalStep], resolvers: approvalStepDoors },
    { entities: [Responsibility], resolvers: responsibilityDoors },
    { entities: [ProjectChange] },
    { entities: [UpperPlanEntry], resolvers: upperPlanEntryDoors },
    { entities: [PromotionPlan, Trip], resolvers: promotionDoors },
  ],
  plan: loadPlan,
  demo: loadDemo,
})
