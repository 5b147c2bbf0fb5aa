import { PageHeader } from '@tongchou/frontend-kit'
export function TargetBoard() {
  return <PageHeader title="驾驶舱" />
}
