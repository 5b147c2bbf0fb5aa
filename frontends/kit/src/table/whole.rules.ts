const days = [
  /^\d{4}-\d{2}(-\d{2}([ T].*)?)?$/,
  /^(\d{4}年)?\d{1,2}月(\d{1,2}日)?$/,
  /^(\d{1,2} )?[A-Z][a-z]{2}( \d{4})?$/,
]

const few = 6

/** Whether a cell's value is read at one glance, and so stands in one line: a day or a month as the page writes it, a word of few signs. */
export const isWhole = (value: string | number | null | undefined): boolean =>
  typeof value === 'string' && (value.length <= few || days.some((shape) => shape.test(value)))
