import { bare, isCode, lineOf, type Check } from '../tree.ts'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const empty = /^(utils?|helpers?|common|managers?|misc|shared)$/
const known = /^(README|LICENSE|SBOM|CHANGELOG|Dockerfile|Containerfile|\d{4})/
const ours = /^(services|frontends|infra|tests|schema)\//

/** Files and folders are named in kebab-case after a thing or an act; a name that would fit anything says nothing. */
export const saysWhatItIs: Check = (tree) =>
  tree.files
    .filter((file) => ours.test(file))
    .flatMap((file) =>
      file.split('/').flatMap((part) => {
        const words = part.replace(/^\./, '').split('.')
        const vague = words.flatMap((word) => word.split('-')).find((word) => empty.test(word))
        if (vague) return [`${file}: "${vague}" says nothing about what is inside`]
        const stem = words[0] ?? ''
        // Locales carry their language's code, generated and well-known files the name the world expects.
        if (known.test(part) || /^[a-z]{2}-[A-Z]{2}$/.test(stem) || part.startsWith('_')) return []
        return isCode(file) && !kebab.test(stem) ? [`${file}: "${part}" is not kebab-case`] : []
      }),
    )

/** Three hundred lines are the end of a file. */
export const endsInTime: Check = (tree) =>
  tree.files
    .filter((file) => isCode(file) || /\.(css|sh|bash)$/.test(file))
    .flatMap((file) => {
      const lines = tree.text(file).trimEnd().split('\n').length
      return lines > 300 ? [`${file}: ${lines} lines`] : []
    })

const departments = ['project', 'enterprise', 'parcel', 'taxpayer', 'industry', 'investment', 'milestone', 'hazard']
const noun = new RegExp(`\\b(${departments.join('|')})(s|es|ies)?\\b`, 'gi')

/** The kit knows no department: a noun of one in its code means that the code lives in the wrong place. */
export const kitKnowsNobody: Check = (tree) =>
  tree.files
    .filter((file) => /^(services|frontends)\/kit\/src\//.test(file) && isCode(file))
    .filter((file) => !/\.test\.tsx?$|\/testing\//.test(file))
    .flatMap((file) => {
      const inName = file.match(noun) ? [`${file}: named after a department's thing`] : []
      const text = bare(tree.text(file), { strings: true }).replace(/([a-z])([A-Z])/g, '$1 $2')
      const inside = [...text.matchAll(noun)].map(
        (found) => `${file}:${lineOf(text, found.index)}: speaks of "${found[0]}"`,
      )
      return [...inName, ...inside]
    })
