import type { Context } from '@tongchou/service-kit'

export async function loadItems(_ctx: Context): Promise<void> {}
