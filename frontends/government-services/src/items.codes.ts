import type { Code } from './codes.ts'

/** Choices of the half of items. */
export const itemCodes = {
  itemType: ['ON_APPLICATION', 'PUBLIC_SERVICE', 'CONVENIENCE', 'OWN_INITIATIVE'],
  itemLevel: ['COUNTY', 'TOWNSHIP', 'VILLAGE'],
  itemStage: ['DRAFT', 'REVIEWED', 'PUBLISHED', 'SUSPENDED', 'CANCELLED'],
  versionStage: ['DRAFT', 'REVIEWED', 'PUBLISHED'],
  keyField: ['REAL_ESTATE', 'MARKET_ACCESS', 'ENTERPRISE_INVESTMENT', ['CONSTRUCTION', 'BUILDING_WORKS'], 'LIVELIHOOD'],
  onlineDepth: ['NONE', 'CONSULT', 'PREREVIEW', 'ACCEPT', 'WHOLE'],
  guideKind: ['PROCEDURE', 'GUIDE', 'DIAGRAM'],
  catalogueKind: [
    'GUIDANCE',
    'AT_MOST_ONCE',
    'POWERS',
    ['PUBLIC_SERVICE', 'PUBLIC_SERVICE_LIST'],
    ['CONVENIENCE', 'CONVENIENCE_LIST'],
  ],
  cancelledKind: [['CANCELLED', 'ABOLISHED'], 'DELEGATED', 'TAKEN_OVER', 'ADJUSTED'],
  supervisionResult: ['IN_ORDER', 'TO_RECTIFY', 'PENALISED', 'HANDED_OVER'],
} as const satisfies Record<string, readonly Code[]>
