import type { Context } from '@tongchou/service-kit'

export async function loadUrbanCases(_ctx: Context): Promise<void> {}
