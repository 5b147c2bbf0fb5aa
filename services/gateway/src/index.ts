export { createGateway } from './gateway.ts'
export type { Gateway, GatewayLogger, GatewayOptions, Patience, SubgraphPlace } from './gateway.options.ts'
