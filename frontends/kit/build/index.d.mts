import type { UserConfig } from 'vite'

/** The whole `vite.config.ts` of a department's module; `name` is its folder under `frontends`. */
export function module(options: { name: string }): Promise<UserConfig>

/** The whole `vite.config.ts` of the shell. */
export function shell(options?: { backend?: string }): UserConfig
