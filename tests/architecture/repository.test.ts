import { describe, expect, test } from 'vitest'
import { dependsOnItsKitAlone, staysAtHome } from './checks/imports.ts'
import { nothingPutOff, runsAnywhere, servicesLookAlike } from './checks/ground.ts'
import { endsInTime, kitKnowsNobody, saysWhatItIs } from './checks/names.ts'
import {
  everyTestHasAStage,
  everyTestRuns,
  readsNoEnvironment,
  rulesArePure,
  takesTheDayAsGiven,
} from './checks/purity.ts'
import { namesTheSameFigures, namesWhatWasDone, speaksBothLanguages } from './checks/words.ts'
import { repository, withPlanted, type Check } from './tree.ts'

const service = 'services/projects/src'
const rules = `${service}/project/project.rules.ts`

/** A sentence about the code, the check that holds it, what the check must report, and a near miss that it must let pass. */
const laws: [sentence: string, check: Check, wrong: Record<string, string>, right: Record<string, string>][] = [
  [
    'nobody climbs out of his package by a relative path',
    staysAtHome,
    {
      [`${service}/a.ts`]: "import { b } from '../../industry/src/b.ts'",
      'frontends/projects/src/a.tsx': "const late = import('../../kit/src/hidden.ts')",
    },
    { [`${service}/a.ts`]: "import { b } from '../src/b.ts' // not from '../../industry/src/b.ts'" },
  ],
  [
    'of our packages a department depends on its kit alone',
    dependsOnItsKitAlone,
    {
      'services/projects/package.json': '{"dependencies":{"@tongchou/industry-service":"workspace:*"}}',
      'services/gateway/package.json': '{"devDependencies":{"@tongchou/projects-service":"workspace:*"}}',
      'frontends/projects/package.json': '{"dependencies":{"@tongchou/shell":"workspace:*"}}',
    },
    { 'services/projects/package.json': '{"dependencies":{"@tongchou/service-kit":"workspace:*","graphql":"16"}}' },
  ],
  [
    'a rule imports types and other rules, nothing that runs',
    rulesArePure,
    {
      [rules]: "import { Column } from 'typeorm'",
      [`${service}/a.rules.ts`]: "import { Fault } from '@tongchou/service-kit'",
      [`${service}/b.rules.ts`]: "import { all } from './project.repository.ts'",
      [`${service}/c.rules.ts`]: "import 'reflect-metadata'",
      [`${service}/d.rules.ts`]: "export { all } from './project.repository.ts'",
    },
    {
      [rules]:
        "import type { Viewer } from '@tongchou/service-kit'\nimport { isLate } from '../deadline/deadline.rules.ts'",
      [`${service}/a.rules.ts`]: "import { refusalOfCreditCode } from '@tongchou/service-kit/rules'",
    },
  ],
  [
    'a department takes the day as given and has no clock of its own',
    takesTheDayAsGiven,
    {
      [`${service}/a.ts`]: 'const now = new Date()',
      [`${service}/b.ts`]: 'const now = Date.now()',
      [`${service}/c.ts`]: 'const text = `on ${new Date( )}`',
    },
    {
      [`${service}/a.ts`]: 'const day = new Date(`${ctx.today}T00:00:00Z`) // never new Date()',
      'services/kit/src/clock.ts': 'const now = new Date()',
    },
  ],
  [
    'settings come through the context, not from the environment',
    readsNoEnvironment,
    { [`${service}/a.ts`]: 'const port = process.env.PORT', [`${service}/b.ts`]: "const env = process['env']" },
    { 'services/kit/src/a.ts': 'const port = process.env.PORT', [`${service}/a.ts`]: "const text = 'process.env'" },
  ],
  [
    'every test that is written runs',
    everyTestRuns,
    {
      [`${service}/a.test.ts`]: "test.skip('later', () => {})",
      [`${service}/b.test.ts`]: "describe.only('alone', () => {})",
      'tests/journeys/c.test.ts': "it.todo('some day')",
    },
    { [`${service}/a.test.ts`]: "test.each([1])('a month of test.skip is no month', () => {})" },
  ],
  [
    'every test lies where a stage of the tests looks',
    everyTestHasAStage,
    {
      [`${service}/a.spec.ts`]: '',
      [`${service}/b.test.mjs`]: '',
      'tests/elsewhere/c.test.ts': '',
    },
    { [`${service}/a.test.ts`]: '', 'frontends/kit/src/b.test.tsx': '', 'tests/faults/c.test.ts': '' },
  ],
  [
    'no file has more than three hundred lines',
    endsInTime,
    { [`${service}/a.ts`]: 'const a = 1\n'.repeat(301) },
    { [`${service}/a.ts`]: 'const a = 1\n'.repeat(300), 'services/projects/plan/rows.csv': 'a\n'.repeat(999) },
  ],
  [
    'a file is named in kebab-case after what it is',
    saysWhatItIs,
    {
      [`${service}/ProjectList.ts`]: '',
      [`${service}/string-utils.ts`]: '',
      [`${service}/helpers/a.ts`]: '',
      'frontends/kit/src/common.tsx': '',
      [`${service}/project-manager.ts`]: '',
    },
    {
      [`${service}/output-report.rules.ts`]: '',
      'frontends/projects/src/locales/zh-CN.json': '{}',
      'infra/decisions/0001-one.md': '',
    },
  ],
  [
    'the kit speaks of no department',
    kitKnowsNobody,
    {
      'services/kit/src/project.ts': '',
      'services/kit/src/a.ts': 'export const enterprisesOf = 1',
      'frontends/kit/src/b.tsx': 'const investmentChart = 1',
    },
    { 'services/kit/src/a.ts': '// as a project would\nexport const projection = 1' },
  ],
  [
    'both languages have every word',
    speaksBothLanguages,
    {
      'frontends/a/src/locales/zh-CN.json': '{"list":{"title":"项目","due":""}}',
      'frontends/a/src/locales/en-US.json': '{"list":{"title":"Projects"},"more":"More"}',
      'frontends/b/src/locales/zh-CN.json': '{}',
    },
    {
      'frontends/a/src/locales/zh-CN.json': '{"rows_other":"{{count}} 条"}',
      'frontends/a/src/locales/en-US.json': '{"rows_one":"{{count}} row","rows_other":"{{count}} rows"}',
    },
  ],
  [
    'an English sentence names no figure that the Chinese one does not',
    namesTheSameFigures,
    {
      'frontends/a/src/locales/zh-CN.json': '{"left":"剩 {{days}} 天"}',
      'frontends/a/src/locales/en-US.json': '{"left":"{{count}} days left"}',
    },
    {
      'frontends/a/src/locales/zh-CN.json': '{"rows_other":"{{count}} 条","left":"剩 {{days}} 天，{{name}}"}',
      'frontends/a/src/locales/en-US.json':
        '{"rows_one":"{{count}} row","rows_other":"{{count}} rows","left":"{{days}} days left"}',
    },
  ],
  [
    'what was done with a record has a name in its trail',
    namesWhatWasDone,
    {
      [`${service}/start.ts`]: "return ctx.update(Project, found, version, { startedOn }, 'project.started-somehow')",
    },
    {
      [`${service}/start.ts`]: "return ctx.update(Project, found, version, { startedOn }, 'project.started')",
      'frontends/kit/src/review/locales/zh-CN.json': '{"started":"开始"}',
      'frontends/kit/src/review/locales/en-US.json': '{"started":"started"}',
    },
  ],
  [
    'nothing names one machine or one host',
    runsAnywhere,
    {
      'README.md': `see /wo${''}rk/main`,
      'pnpm-lock.yaml': `tarball: https://registry.npm${''}js.org/a.tgz`,
      [`${service}/a.ts`]: `const home = '/ho${''}me/somebody'`,
    },
    { 'README.md': 'the framework/main idea, at home/anywhere' },
  ],
  [
    'nothing is put off inside the code',
    nothingPutOff,
    { [`${service}/a.ts`]: `// TO${''}DO later` },
    { [`${service}/a.ts`]: 'const todo = 1' },
  ],
  [
    'every service has the same files at its top',
    servicesLookAlike,
    {
      'services/projects/package.json': '{}',
      'services/projects/main.ts': '',
      'services/projects/tsconfig.json': '{}',
    },
    { 'services/projects/package.json': '{}', 'services/projects/tsconfig.json': '{}', [`${service}/service.ts`]: '' },
  ],
]

describe.each(laws)('%s', (_, check, wrong, right) => {
  test('in this repository', () => {
    expect(check(repository())).toEqual([])
  })

  test('and whoever breaks it is found', async () => {
    const findings = await withPlanted(wrong, check)
    for (const file of Object.keys(wrong)) {
      const folder = file.split('/').slice(0, 2).join('/')
      expect(
        findings.some((finding) => finding.startsWith(file) || finding.startsWith(folder)),
        `${file} in ${findings.join('; ')}`,
      ).toBe(true)
    }
  })

  test('and whoever comes near it is left alone', async () => {
    expect(await withPlanted(right, check)).toEqual([])
  })
})

test('the repository that is checked is really read', () => {
  const { files } = repository()
  expect(files).toContain('pnpm-workspace.yaml')
  expect(files.filter((file) => file.startsWith('services/')).length).toBeGreaterThan(20)
})
