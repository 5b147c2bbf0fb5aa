/** Signs of what was found that a label shows; its list is searched by them. */
const MOST_SIGNS = 30

/** What an alert's record is called where it has no name of its own: where it lies, and what was found there. */
export const labelOf = (where: string, found: string): string =>
  `${where}：${found.trim().split('\n', 1)[0]!.slice(0, MOST_SIGNS).trimEnd()}`
