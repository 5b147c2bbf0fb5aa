import { ofProject, registerDoors } from '../register/register.ts'
import { Problem } from './problem.entity.ts'
import { refusalOfProblem } from './problem.rules.ts'

export const problemDoors = [
  registerDoors({
    entity: Problem,
    name: 'ProjectProblem',
    plural: 'projectProblems',
    permission: 'projects.record',
    order: 'raisedOn',
    search: ['title', 'raisedBy'],
    noun: 'problem',
    refuse: refusalOfProblem,
  }),
  ofProject(Problem, 'problems', 'raisedOn'),
]
