import { isCode, lineOf, type Check } from '../tree.ts'

const readable =
  /\.(ts|tsx|mts|mjs|js|cjs|json|md|ya?ml|sh|html|css|graphql|csv|sql|toml|conf)$|(^|\/)(run|Dockerfile|Containerfile)$/
// Split, so that this file does not accuse itself.
const places = ['/wo' + 'rk/', '/ho' + 'me/[a-z]', '/Us' + 'ers/[a-z]', '/ro' + 'ot/']
const hosts = [
  'registry\\.npm' + 'js\\.org',
  'registry\\.yarn' + 'pkg\\.com',
  'npm' + 'mirror\\.com',
  'deb\\.deb' + 'ian\\.org',
  'artif' + 'actory',
]
const foreign = new RegExp([...places, ...hosts].map((part) => `(?<![\\w.-])${part}`).join('|'), 'gi')

/** Nothing depends on one machine: no path of somebody's disk, no host that packages happened to come from. */
export const runsAnywhere: Check = (tree) =>
  tree.files
    .filter((file) => readable.test(file))
    .flatMap((file) => {
      const text = tree.text(file)
      return [...text.matchAll(foreign)].map((found) => `${file}:${lineOf(text, found.index)}: names ${found[0]}`)
    })

/** Work that is put off is a decision to be written down elsewhere. */
export const nothingPutOff: Check = (tree) =>
  tree.files.filter(isCode).flatMap((file) => {
    const text = tree.text(file)
    return [...text.matchAll(/\b(?:TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b/g)].map(
      (found) => `${file}:${lineOf(text, found.index)}: ${found[0]}`,
    )
  })

const departmentTop = ['package.json', 'tsconfig.json']
const required = [...departmentTop, 'src/service.ts']
const allowed = [...departmentTop, 'README.md']

/** Who has seen one service has seen them all: the same files at the top of each. */
export const servicesLookAlike: Check = (tree) => {
  const services = new Set(
    tree.files.map((file) => /^services\/([^/]+)\//.exec(file)?.[1]).filter((name) => name !== undefined),
  )
  return [...services]
    .filter((name) => name !== 'kit' && name !== 'gateway')
    .flatMap((name) => {
      const own = tree.files
        .filter((file) => file.startsWith(`services/${name}/`))
        .map((file) => file.slice(`services/${name}/`.length))
      const missing = required.filter((file) => !own.includes(file)).map((file) => `services/${name}: has no ${file}`)
      const tops = own.filter((file) => !file.includes('/') && !allowed.includes(file))
      return [...missing, ...tops.map((file) => `services/${name}/${file}: no other service has this at its top`)]
    })
}
