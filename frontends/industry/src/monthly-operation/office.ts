/** The bureau reviews what townships and the park report of their enterprises. */
export const office = { service: 'industry', office: 'industry-it' }
