import { lampColumn, useFormats, useUnits, useWan, type Column, type Told } from '@tongchou/frontend-kit'
import { codeWord } from '../codes.ts'
import { useText, type Text } from '../words.ts'
import type { Fund, FundIdle } from './fund.graphql.ts'

interface Lying {
  stage: Fund['stage']
  idle: Omit<FundIdle, 'parts'> | null
}

/** Whether money of a fund lies, and for how long. */
export function idleTold(say: Text, { idle, stage }: Lying): Told {
  if (idle) return { light: idle.light, word: say('fund.idleDays', { days: idle.days }) }
  if (stage === 'APPLIED') return { light: 'UNKNOWN', word: say('fund.notGranted') }
  return { light: 'GREEN', word: say('fund.noIdle') }
}

/** The columns of the ledger: what lies first, then each step of the money. */
export function useFundColumns(): Column<Fund>[] {
  const say = useText()
  const { inWan } = useWan()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  return [
    lampColumn(say('fund.idle'), (row) => idleTold(say, row)),
    { key: 'name', title: say('fund.name'), value: (row) => row.name, role: 'title', width: 200 },
    {
      key: 'document',
      title: say('fund.documentNumber'),
      value: (row) => row.documentNumber,
      sort: 'DOCUMENT_NUMBER',
      width: 190,
    },
    {
      key: 'kind',
      title: say('fund.kind'),
      value: (row) => codeWord(say, 'upperFundKind', row.kind),
      optional: true,
    },
    {
      key: 'unit',
      title: say('common.unit'),
      value: (row) => nameOf(row.township ?? row.department),
      role: 'wide-only',
    },
    { key: 'stage', title: say('fund.stage'), value: (row) => codeWord(say, 'upperFundStage', row.stage), width: 72 },
    {
      key: 'grantedOn',
      title: say('fund.grantedOn'),
      value: (row) => row.grantedOn && fullDay(row.grantedOn),
      sort: 'GRANTED_ON',
      role: 'wide-only',
    },
    inWan('granted', say('fund.granted'), (row) => row.grantedAmount, { sort: 'GRANTED_AMOUNT' }),
    inWan('received', say('fund.received'), (row) => row.receivedAmount, { role: 'wide-only' }),
    inWan('allocated', say('fund.allocated'), (row) => row.allocatedAmount, { role: 'wide-only' }),
    inWan('paid', say('fund.paid'), (row) => row.paidAmount),
    {
      key: 'spendBy',
      title: say('fund.spendBy'),
      value: (row) => row.spendBy && fullDay(row.spendBy),
      sort: 'SPEND_BY',
      optional: true,
    },
  ]
}
