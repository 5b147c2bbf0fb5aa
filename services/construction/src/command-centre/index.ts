import { type Feature, registerDoors } from '@tongchou/service-kit'
import { commandCentreAlerts } from './command-centre.alerts.ts'
import { commandCentreTargets } from './command-centre.targets.ts'
import { SystemLink, SystemLinkPulse, SystemLinkSilence, SystemLinkValues } from './system-link.entity.ts'
import { CommandCentreResolver, SystemLinkResolver } from './system-link.resolver.ts'
import { refusalOfLink } from './system-link.rules.ts'

export const commandCentreFeature: Feature = {
  entities: [SystemLink, SystemLinkPulse, SystemLinkSilence],
  resolvers: [
    registerDoors({
      entity: SystemLink,
      name: 'SystemLink',
      plural: 'systemLinks',
      noun: 'system-link',
      permission: 'construction.keep',
      orderBy: ['name', 'dueOn', 'liveOn'],
      openFirst: { until: ['liveOn', 'retiredOn'], by: 'dueOn' },
      filterBy: ['systemKind', 'department', 'required'],
      search: ['name', 'interface'],
      values: SystemLinkValues,
      refuse: refusalOfLink,
    }),
    SystemLinkResolver,
    CommandCentreResolver,
  ],
  targets: commandCentreTargets,
  alerts: commandCentreAlerts,
}
