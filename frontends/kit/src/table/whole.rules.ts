const days = [
  /^\d{4}-\d{2}(-\d{2}([ T].*)?)?$/,
  /^(\d{4}年)?\d{1,2}月(\d{1,2}日)?$/,
  /^(\d{1,2} )?[A-Z][a-z]{2}( \d{4})?$/,
]

/** Whether a cell's value is a day or a month, bare or as the page writes it: read at one glance, it stands in one line. */
export const isDate = (value: string | number | null | undefined): boolean =>
  typeof value === 'string' && /\d/.test(value) && days.some((shape) => shape.test(value))
