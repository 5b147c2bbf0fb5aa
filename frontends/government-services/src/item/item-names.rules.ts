/** One question for the names of many items. */
export const namesQuery = (ids: readonly string[]): string =>
  `query ItemNames { ${ids.map((id, at) => `i${at}: serviceItem(id: ${JSON.stringify(id)}) { id name }`).join(' ')} }`
