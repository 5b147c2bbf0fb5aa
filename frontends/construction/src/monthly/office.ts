/** Two bureaus keep records here; the reports are the housing bureau's to review. */
export const office = { service: 'construction', office: 'housing-construction' }
