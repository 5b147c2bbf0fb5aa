import type { RegisterField, RegisterShape } from '@tongchou/frontend-kit'
import { asIs, optionsOf } from '../fields.ts'
import type { Text } from '../words.ts'
import { keepUpgrade, upgradeKinds, upgradeStages, type Upgrade } from './upgrade.graphql.ts'

interface Choice {
  value: string
  label: string
}

/** What is asked of an upgrade; with the enterprises to choose from where it may be any's. */
export function upgradeFields(say: Text, enterprises?: Choice[]): RegisterField<Upgrade>[] {
  return [
    ...(enterprises
      ? [
          {
            name: 'uscc',
            title: say('enterprise.name'),
            kind: 'choice' as const,
            required: true,
            column: 'shown' as const,
            options: enterprises,
          },
        ]
      : []),
    { name: 'name', title: say('upgrade.name'), kind: 'text', required: true, column: 'title' },
    {
      name: 'kind',
      title: say('upgrade.kind'),
      kind: 'choice',
      required: true,
      column: 'wide',
      options: optionsOf(upgradeKinds, (kind) => say(`upgradeKind.${kind}`)),
    },
    {
      name: 'stage',
      title: say('upgrade.stage'),
      kind: 'choice',
      required: true,
      options: optionsOf(upgradeStages, (stage) => say(`upgradeStage.${stage}`)),
    },
    { name: 'investment', title: say('upgrade.investment'), kind: 'money', required: true, min: 0, column: 'shown' },
    { name: 'startedOn', title: say('upgrade.startedOn'), kind: 'day', column: 'wide' },
    { name: 'doneOn', title: say('upgrade.doneOn'), kind: 'day', column: 'wide' },
    { name: 'support', title: say('upgrade.support'), kind: 'long' },
    { name: 'effect', title: say('upgrade.effect'), kind: 'long', hint: say('upgrade.effectHint') },
  ]
}

const reading = { names: { uscc: 'enterpriseId' } }

/** How an upgrade is entered and corrected, wherever it is shown. */
export function upgradeShape(say: Text): Omit<RegisterShape<Upgrade>, 'fields'> {
  return {
    keep: keepUpgrade,
    permission: 'industry.record',
    nameOf: (upgrade) => upgrade.name,
    addWord: say('upgrade.add'),
    toInput: asIs,
    reading,
    history: { service: 'industry', type: 'UpgradeProject' },
  }
}
