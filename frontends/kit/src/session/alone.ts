/**
 * Does what no other tab of this browser may do at the same time. A page that came without TLS is given no locks by the
 * browser, and does it at once.
 */
export const alone = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(name, work) : work()
