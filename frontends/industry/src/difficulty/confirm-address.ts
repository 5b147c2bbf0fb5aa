/** Where an enterprise confirms a difficulty, its own number and that of the difficulty filled in; the code is typed. */
export function confirmAddress(uscc: string, difficulty: string): string {
  return `${location.origin}/p/industry/confirm?${new URLSearchParams({ uscc, difficulty })}`
}
