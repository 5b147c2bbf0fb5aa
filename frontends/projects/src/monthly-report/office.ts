/** The bureau reviews investment in two steps: who reviews a unit's month and who approves it are two people. */
export const office = { service: 'projects', office: 'development-reform', stepwise: true }
