export { alertSubjects } from './alert-subjects.ts'
export { alertsOf, type Reading, reading } from './reading.ts'
export * from './test-service.ts'
export * from './viewers.ts'
