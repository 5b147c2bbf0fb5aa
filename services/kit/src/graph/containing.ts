/** The pattern of `LIKE ? ESCAPE '!'` that finds a text anywhere; what it holds of wildcards stands for itself. */
export const containing = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`
