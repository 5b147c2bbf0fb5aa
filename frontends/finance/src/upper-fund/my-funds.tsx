export { MyFunds as default } from './line-list.tsx'
