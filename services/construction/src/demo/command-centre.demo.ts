import type { Context } from '@tongchou/service-kit'

export async function loadCommandCentre(_ctx: Context): Promise<void> {}
