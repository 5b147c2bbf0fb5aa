/** The bureau reviews what townships report, and its own. */
export const office = { service: 'employment', office: 'human-resources' }
