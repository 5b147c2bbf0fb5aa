import {
  Drawer,
  RecordForm,
  underValues,
  useCounty,
  useShapedChange,
  useUnits,
  type Change,
  type FormField,
  type FormValues,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText, type Text } from '../words.ts'
import { addProject, changeProject } from './project-deed.graphql.ts'
import type { ProjectCore } from './project-detail.graphql.ts'
import { approvalTypes, ecoIndustries, levels, sectors } from './project.codes.ts'

type Choice = { value: string; label: string }

/** What is known of a project, apart from its course. */
export function projectFields(say: Text, departments: Choice[], townships: Choice[], listed: boolean): FormField[] {
  const fixed = listed ? { readOnly: true, hint: say('form.fixedByList') } : {}
  const choice = (name: string, title: string, options: Choice[], required = false): FormField => ({
    name,
    title,
    kind: 'choice',
    options,
    required,
  })
  return [
    { name: 'name', title: say('name'), kind: 'text', required: true, wide: true },
    { name: 'projectCode', title: say('projectCode'), kind: 'text', hint: say('form.codeHint') },
    { name: 'ownerUnit', title: say('ownerUnit'), kind: 'text', required: true },
    choice(
      'sector',
      say('sector'),
      sectors.map((value) => ({ value, label: say(`sectors.${value}`) })),
      true,
    ),
    choice(
      'ecoIndustry',
      say('ecoIndustry'),
      ecoIndustries.map((value) => ({ value, label: say(`ecoIndustries.${value}`) })),
    ),
    choice(
      'level',
      say('level'),
      levels.map((value) => ({ value, label: say(`levels.${value}`) })),
      true,
    ),
    choice(
      'approvalType',
      say('approvalType'),
      approvalTypes.map((value) => ({ value, label: say(`approvalTypes.${value}`) })),
      true,
    ),
    choice('authority', say('authority'), departments, true),
    choice('township', say('township'), townships),
    { name: 'totalInvestment', title: say('totalInvestment'), kind: 'money', required: true, min: 0, ...fixed },
    { name: 'annualInvestment', title: say('annualInvestment'), kind: 'money', required: true, min: 0, ...fixed },
    { name: 'priorInvestment', title: say('priorInvestment'), kind: 'money', required: true, min: 0 },
    { name: 'plannedStartOn', title: say('plannedStartOn'), kind: 'day' },
    { name: 'plannedFinishOn', title: say('plannedFinishOn'), kind: 'day', ...fixed },
    { name: 'content', title: say('content'), kind: 'long', ...fixed },
    { name: 'siteNote', title: say('siteNote'), kind: 'long' },
    { name: 'fundingNote', title: say('fundingNote'), kind: 'long' },
    { name: 'benefitNote', title: say('benefitNote'), kind: 'long' },
  ]
}

interface FormProps {
  /** Absent for a new one. */
  project?: ProjectCore
  onClose: () => void
  onSaved?: (id: string) => void
}

/** Enters a project into the reserve, or corrects what is known of one. */
export function ProjectForm({ project, onClose, onSaved }: FormProps) {
  const say = useText()
  const { planYear } = useCounty()
  const { departments, townships } = useUnits()
  const listed = Boolean(project?.listedOn)
  const fields = useMemo(
    () => projectFields(say, departments, townships, listed),
    [say, departments, townships, listed],
  )
  const values = useMemo<FormValues>(
    () =>
      project
        ? { ...project, authority: project.authority?.code, township: project.township?.code }
        : { level: 'COUNTY', priorInvestment: 0 },
    [project],
  )
  const kept = {
    planYear: project?.planYear ?? planYear,
    wave: project?.wave ?? null,
    ideaStage: project ? project.ideaStage : 'IDEA',
    enterpriseUscc: project?.enterprise?.uscc ?? null,
    tags: project?.tags ?? [],
    ...(project && {
      totalInvestment: project.totalInvestment,
      annualInvestment: project.annualInvestment,
      plannedFinishOn: project.plannedFinishOn,
      content: project.content,
    }),
  }
  const change: Change<Record<string, ProjectCore>> = useShapedChange(project ? changeProject : addProject, {
    toInput: (written) => underValues({ ...kept, ...written }),
    refresh: ['ProjectList', 'ProjectTotals', 'ProjectHistory', 'ProjectAlertsOf'],
  })
  const title = project ? say('form.change', { name: project.name }) : say('form.add')
  return (
    <Drawer title={title} onClose={onClose}>
      <RecordForm
        draftKey={`project ${project?.id ?? 'new'}`}
        title={title}
        fields={fields}
        values={values}
        {...(project ? { also: { id: project.id, version: project.version } } : {})}
        change={change}
        onCancel={onClose}
        onSaved={(data) => {
          const saved = data.changeProject ?? data.addProject
          if (saved) onSaved?.(saved.id)
          onClose()
        }}
      />
    </Drawer>
  )
}
