export { alertSubjects } from './alert-subjects.ts'
export * from './test-service.ts'
export * from './viewers.ts'
