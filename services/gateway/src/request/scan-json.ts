const MAX_NESTING = 40
const MAX_ITEMS = 50_000
const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const OPENERS = new Set([91, 123])
const CLOSERS = new Set([93, 125])

/**
 * One pass over a JSON text before it is parsed. Too deep a nesting would exhaust the stack of whatever walks the value later;
 * too many items are a list bomb; `__proto__` as a key has no honest use.
 */
export function scanJson(text: string): 'sound' | 'too-deep' | 'too-long' | 'prototype-key' {
  let nesting = 0
  let items = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) at = endOfString(text, at)
    else if (char === COMMA && ++items > MAX_ITEMS) return 'too-long'
    else if (OPENERS.has(char) && ++nesting > MAX_NESTING) return 'too-deep'
    else if (CLOSERS.has(char)) nesting--
  }
  return PROTOTYPE_KEY.test(text) ? 'prototype-key' : 'sound'
}

/** The key may be spelt with escapes, so every character of it may. */
const PROTOTYPE_KEY = new RegExp(
  `"${[...'__proto__'].map((char) => `(?:${char}|\\\\u00${char.charCodeAt(0).toString(16)})`).join('')}"\\s*:`,
  'i',
)

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === BACKSLASH) at++
    else if (char === QUOTE) return at
  }
  return text.length
}
