/** The day on which the demonstration stands. */
export const DEMO_DAY = '2022-08-31'
export const DEMO = 'demo.loaded'
