import { Facts, formatNumber, formatPercent } from '@tongchou/frontend-kit'
import { codeWord } from '../codes.ts'
import { useText, type Text } from '../words.ts'
import type { LineScore } from './overview.graphql.ts'

const measures = [
  'units-growing',
  'special-plans',
  'preliminary-fees',
  'tax-in-full',
  'relief-granted',
  'electronic-payment',
  'non-tax-on-time',
  'eight-categories',
  'spent-in-time',
  'awards-paid',
  'renewals-seamless',
  'ads-removed',
  'risks-closed',
] as const

/** The word of a measure; one that the console does not know yet stands as it is. */
function measureWord(say: Text, code: string): string {
  const known = measures.find((each) => each === code)
  return known ? say(`measures.${known}`) : code
}

/** 财源建设四条线: each line’s score and the measures it is made of. */
export function FourLines({ lines }: { lines: LineScore[] }) {
  const say = useText()
  return lines.map(({ line, score, measures: parts }) => (
    <section key={line} aria-label={codeWord(say, 'financeLine', line)}>
      <h3>
        {codeWord(say, 'financeLine', line)} <b>{say('overview.score', { score: formatNumber(score, 1) })}</b>
      </h3>
      <Facts facts={parts.map(({ code, share }) => [measureWord(say, code), formatPercent(share)])} />
    </section>
  ))
}
