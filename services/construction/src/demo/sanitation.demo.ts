import type { Context } from '@tongchou/service-kit'

export async function loadSanitation(_ctx: Context): Promise<void> {}
