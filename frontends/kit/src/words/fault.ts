import type { Language } from '../contract.ts'
import { i18n, language } from './words.ts'

/** A refusal of the server or the line, in the shape the page works with. */
export interface Fault {
  code: string
  /** The field of the form it belongs to, if it belongs to one. */
  field?: string
  params: Record<string, unknown>
  /** The record as it is now, when somebody else changed it first. */
  current?: Record<string, unknown>
}

/** The shape in which a GraphQL error arrives. */
export interface CodedError {
  message: string
  path?: readonly (string | number)[]
  extensions?: Record<string, unknown>
}

/** Whether a fault says that a service is away, rather than that the viewer did something wrong. */
export function isOutage(fault: Fault): boolean {
  return /unavailable|downstream|subrequest|subgraph|network|timeout|internal-server/.test(fault.code)
}

/** Codes of the services are kebab-case; those of the gateway shout. One dictionary serves both. */
function calm(code: string): string {
  return code === code.toUpperCase() ? code.toLowerCase().replaceAll('_', '-') : code
}

function record(value: unknown): Record<string, unknown> | undefined {
  if (typeof value === 'string') {
    try {
      return record(JSON.parse(value))
    } catch {
      return undefined
    }
  }
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
}

/**
 * Reads the code, field and parameters out of a GraphQL error; anything uncoded is `unknown`. A form knows its fields by
 * their own names, whatever object of the input carries them (`input.values.due` is `due`).
 */
export function faultOf(error: CodedError): Fault {
  const { code, field, params, current, ...rest } = error.extensions ?? {}
  const fault: Fault = {
    code: typeof code === 'string' ? calm(code) : 'unknown',
    params: { ...rest, ...record(params) },
  }
  if (typeof field === 'string' && field) fault.field = field.replace(/^(?:(?:input|values)\.)+/, '')
  const held = record(current)
  if (held) fault.current = held
  return fault
}

/** Looks a code up in the words of every module: a code is unique across the county. */
function sentence(code: string, spoken: Language): string | undefined {
  const namespaces = i18n.services.resourceStore.data[spoken] ?? {}
  for (const words of Object.values(namespaces)) {
    const faults = (words as { faults?: Record<string, string> }).faults
    if (faults?.[code]) return faults[code]
  }
  return undefined
}

/** Whether a code is known to have a sentence of its own, rather than the general one. */
export const isSpoken = (code: string): boolean => sentence(code, language()) !== undefined

const aDay = /^\d{4}-\d{2}-\d{2}$/

/** The day that another may not precede, where the service names it. */
const dayOf = ({ params }: Fault): unknown =>
  [params['day'], params['after']].find((value) => typeof value === 'string' && aDay.test(value))

/**
 * What a fault says to a person: the sentence of its code, else that of the code's last part, else a general one that
 * still carries the code, so that a call to the office can name it.
 */
export function faultSentence(fault: Fault, spoken: Language = language()): string {
  const last = fault.code.split('.').at(-1) ?? ''
  const day = dayOf(fault)
  const dated = day === undefined ? undefined : sentence(`${fault.code}-day`, spoken)
  const found = dated ?? sentence(fault.code, spoken) ?? sentence(last, spoken)
  const template = found ?? sentence('unknown', spoken) ?? sentence('unknown', 'zh-CN') ?? fault.code
  const separator = i18n.t('separator', { ns: 'kit', lng: spoken })
  const params = Object.entries(fault.params).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(separator) : value,
  ])
  return i18n.services.interpolator.interpolate(
    template,
    { ...Object.fromEntries(params), ...(day === undefined ? {} : { day }), code: fault.code },
    spoken,
    {},
  )
}
