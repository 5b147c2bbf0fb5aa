export { Chart as default } from '@tongchou/frontend-kit/chart'
