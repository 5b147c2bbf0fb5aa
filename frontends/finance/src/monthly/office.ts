/** The bureau reviews what is reported to it. */
export const office = { service: 'finance', office: 'finance' }
