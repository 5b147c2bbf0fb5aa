import { Project } from '../project/project.entity.ts'
import { registerDoors } from '@tongchou/service-kit'
import { ofProject } from '../project/of-project.ts'
import { Problem } from './problem.entity.ts'
import { refusalOfProblem } from './problem.rules.ts'

export const problemDoors = [
  registerDoors({
    entity: Problem,
    name: 'ProjectProblem',
    plural: 'projectProblems',
    permission: 'projects.record',
    orderBy: ['raisedOn'],
    filterBy: ['projectId', 'level', 'department'],
    parents: { projectId: () => Project },
    search: ['title', 'raisedBy'],
    noun: 'problem',
    refuse: refusalOfProblem,
  }),
  ofProject(Problem, 'problems', 'raisedOn'),
]
