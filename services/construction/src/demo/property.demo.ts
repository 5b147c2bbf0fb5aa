import type { Context } from '@tongchou/service-kit'

export async function loadProperty(_ctx: Context): Promise<void> {}
