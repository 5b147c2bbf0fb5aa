export * from './test-service.ts'
export * from './viewers.ts'
