import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { withPlanted } from './tree.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (file: string) => readFileSync(path.join(root, file), 'utf8')

function run(tool: string, args: string[], cwd: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { code: status, output: stdout + stderr }
}

const lint = (files: Record<string, string>, ...more: string[]) =>
  withPlanted({ ...files, '.oxlintrc.json': text('.oxlintrc.json') }, ({ root: at }) =>
    run('oxlint/bin/oxlint', ['-f', 'unix', ...more], at),
  )

const rule = 'services/projects/src/project/project.rules.ts'
const verb = 'services/projects/src/project/submit-project.ts'

test.each([
  [
    'a department that imports another',
    verb,
    "import { a } from '@tongchou/industry-service'\nexport const b = a",
    'no-restricted-imports',
  ],
  [
    'a gateway that knows a department',
    'services/gateway/src/a.ts',
    "export { a } from '@tongchou/projects-service'",
    'no-restricted-imports',
  ],
  [
    'a kit that knows anybody',
    'services/kit/src/a.ts',
    "export { a } from '@tongchou/gateway'",
    'no-restricted-imports',
  ],
  [
    'a module that imports another',
    'frontends/projects/src/a.tsx',
    "export { a } from '@tongchou/industry-module'",
    'no-restricted-imports',
  ],
  [
    'a rule that runs the kit',
    rule,
    "import { Fault } from '@tongchou/service-kit'\nexport const a = Fault",
    'no-restricted-imports',
  ],
  [
    'a rule with a table in it',
    rule,
    "import { Column } from 'typeorm'\nexport const a = Column",
    'no-restricted-imports',
  ],
  ['a department that reads the environment', verb, 'export const a = process.env.PORT', 'no-process-env'],
  ['a file of 301 lines', verb, 'export {}\n'.repeat(301), 'max-lines'],
  ['a name that is not kebab-case', 'services/projects/src/SubmitProject.ts', 'export const a = 1', 'filename-case'],
  ['any', verb, 'export const a = (b: any) => b', 'no-explicit-any'],
  ['a line for the console', verb, "console.log('here')", 'no-console'],
  [
    'a skipped test',
    'services/projects/src/a.test.ts',
    "import { test } from 'vitest'\ntest.skip('a', () => {})",
    'no-disabled-tests',
  ],
  [
    'a test that runs alone',
    'services/projects/src/a.test.ts',
    "import { test } from 'vitest'\ntest.only('a', () => {})",
    'no-focused-tests',
  ],
])('the linter finds %s', async (_, file, source, expected) => {
  const { code, output } = await lint({ [file]: source })
  expect(output).toContain(`(${expected})`)
  expect(code).not.toBe(0)
})

test('the linter lets pass what is allowed', async () => {
  const { code, output } = await lint({
    [verb]: "import { Fault } from '@tongchou/service-kit'\nexport const a = Fault\n",
    [rule]:
      "import type { Viewer } from '@tongchou/service-kit'\nimport { b } from '../a/a.rules.ts'\nexport const a: Viewer = b\n",
    'services/kit/src/a.ts': 'export const a = process.env.PORT\n',
    'frontends/projects/src/a.tsx': "export { a } from '@tongchou/frontend-kit/chart'\n",
  })
  expect(output).not.toContain('[Error')
  expect(code).toBe(0)
})

test('the linter reads types: a promise nobody waits for is found', async () => {
  const files = {
    'tsconfig.json': '{"compilerOptions":{"strict":true,"target":"es2023","module":"nodenext"},"include":["services"]}',
    [verb]: 'const save = async () => 1\nexport function submit() {\n  save()\n}\n',
  }
  const { code, output } = await lint(files, '--type-aware')
  expect(output).toContain('no-floating-promises')
  expect(code).not.toBe(0)
})

test('the formatter finds a file that is written otherwise', async () => {
  const files = { '.oxfmtrc.json': text('.oxfmtrc.json'), [verb]: 'export const a = "b";\n' }
  const { code, output } = await withPlanted(files, ({ root: at }) => run('oxfmt/bin/oxfmt', ['--check', '.'], at))
  expect(output).toContain('submit-project.ts')
  expect(code).not.toBe(0)
})

test('the search for dead code reads TypeScript: an export nobody imports and a file nobody needs are found', async () => {
  const files = {
    'knip.json': text('knip.json'),
    'package.json': '{"name":"county","private":true,"type":"module"}',
    'pnpm-workspace.yaml': 'packages:\n  - services/*\n',
    'tsconfig.base.json': text('tsconfig.base.json'),
    'services/projects/package.json': JSON.stringify({
      name: '@tongchou/projects-service',
      type: 'module',
      exports: { '.': { source: './src/service.ts', default: './dist/service.js' } },
    }),
    'services/projects/tsconfig.json': text('services/projects/tsconfig.json'),
    'services/projects/src/service.ts': "import { used } from './list.ts'\nexport const service = used\n",
    'services/projects/src/list.ts': 'export const used = 1\nexport const nobodyNeedsMe = 2\n',
    'services/projects/src/forgotten.ts': 'export const alone = 1\n',
  }
  const { code, output } = await withPlanted(files, ({ root: at }) =>
    run('knip/bin/knip.js', ['--no-progress', '--no-config-hints'], at),
  )
  expect(output).toContain('nobodyNeedsMe')
  expect(output).toContain('forgotten.ts')
  expect(output).not.toMatch(/\bused\b/)
  expect(code).not.toBe(0)
})

test('the compiler refuses a wrong type', async () => {
  const files = {
    'tsconfig.base.json': text('tsconfig.base.json'),
    'services/projects/tsconfig.json':
      '{"extends":"../../tsconfig.base.json","compilerOptions":{"types":[]},"include":["src"]}',
    'services/projects/src/a.ts': 'export const rows: string[] = []\nexport const first: string = rows[0]\n',
  }
  const { code, output } = await withPlanted(files, ({ root: at }) =>
    run('typescript/bin/tsc', ['-p', 'services/projects', '--noEmit'], at),
  )
  expect(output).toContain('TS2322')
  expect(code).not.toBe(0)
})
