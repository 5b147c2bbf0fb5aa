import { bare, isCode, lineOf, type Check, type Tree } from '../tree.ts'

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isService = (file: string) => /^services\/[^/]+\/src\//.test(file) && isCode(file)

function find(tree: Tree, files: string[], pattern: RegExp, says: (found: string) => string): string[] {
  return files.flatMap((file) => {
    const text = bare(tree.text(file), { strings: true })
    return [...text.matchAll(pattern)].map((found) => `${file}:${lineOf(text, found.index)}: ${says(found[0])}`)
  })
}

/** A department has no clock of its own: `ctx.now` and `ctx.today` answer for any day that is asked about. */
export const takesTheDayAsGiven: Check = (tree) => {
  const files = tree.files.filter(
    (file) => isService(file) && !isTest(file) && !/^services\/(kit|gateway)\//.test(file),
  )
  return find(
    tree,
    files,
    /new\s+Date\s*\(\s*\)|\bDate\s*\.\s*now\b|performance\s*\.\s*now\b/g,
    (found) => `reads the clock with ${found}`,
  )
}

/** Settings come through the context; only the kit and the gateway read the environment. */
export const readsNoEnvironment: Check = (tree) => {
  const files = tree.files.filter(
    (file) => isService(file) && !isTest(file) && !/^services\/(kit|gateway)\//.test(file),
  )
  return find(tree, files, /process\s*\.\s*env\b|process\s*\[/g, (found) => `reads ${found}`)
}

const alien =
  /(?:import|export)\s+(?!type\b)[^'"]*?from\s*(['"])([^'"\n]+)\1|import\s*\(\s*(['"])([^'"\n]+)\3|import\s+(['"])([^'"\n]+)\5/g

// A digest is arithmetic like any other; nothing else of that module is.
const hashing = /import \{ (createHash|hash) \} from 'node:crypto'/

/** A rule is values in, verdict out: it may import types and other rules, the kit's among them, nothing that runs. */
export const rulesArePure: Check = (tree) =>
  tree.files
    .filter((file) => isService(file) && file.endsWith('.rules.ts'))
    .flatMap((file) =>
      [...bare(tree.text(file)).replace(hashing, '').matchAll(alien)]
        .map((found) => found[2] ?? found[4] ?? found[6] ?? '')
        .filter((name) => !/^\.{1,2}\/.*\.rules\.ts$|^@tongchou\/service-kit\/rules$/.test(name))
        .map((name) => `${file}: imports ${name}`),
    )

const skipped =
  /\b(?:test|it|describe|suite)\s*\.\s*(?:skip|only|todo|skipIf|runIf|fails)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/g

/** Every test that is written runs. */
export const everyTestRuns: Check = (tree) =>
  find(
    tree,
    tree.files.filter((file) => isCode(file) && isTest(file)),
    skipped,
    (found) => `${found}`,
  )

const staged =
  /^(services|infra)\/.*\.test\.ts$|^frontends\/.*\.test\.tsx?$|^tests\/(architecture|contracts|support|journeys|faults)\/.*\.test\.ts$/

/** A test that lies where no stage of `npm test` looks would never run, and nobody would notice. */
export const everyTestHasAStage: Check = (tree) =>
  tree.files
    .filter((file) => /\.(test|spec)\.[a-z]+$/.test(file) && !staged.test(file))
    .map((file) => `${file}: no stage of the tests looks here`)
