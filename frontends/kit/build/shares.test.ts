import { describe, expect, it } from 'vitest'
import { manifestFaults } from './describe.mjs'
import { fits, missingShares, usedShares } from './shares.mjs'
import { tierShare, tiersUsed } from './tiers.mjs'

describe('what a module asks of the shell', () => {
  it('fits from the version asked for up to the next major one', () => {
    expect([fits('19.3.1', '^19.0.0'), fits('19.3.1', '^19.4.0'), fits('20.0.0', '^19.0.0')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('stops the build in words when the shell lacks it or carries another version', () => {
    expect(missingShares({ react: '^19.0.0', echarts: '^6.0.0' }, { react: '18.2.0' })).toEqual([
      'the shell provides react 18.2.0, the module asks for ^19.0.0',
      'the shell does not provide echarts',
    ])
  })

  it('is only what its sources import, antd by its tiers', () => {
    const shares = usedShares(["import { Select } from 'antd'\nimport type { RouteObject } from 'react-router'"])
    expect(Object.keys(shares)).toEqual(['react', '@tongchou/frontend-kit', '@tongchou/frontend-kit/ui-data'])
  })

  it('counts what its sources only pass on: a share not asked for would be carried twice', () => {
    const shares = usedShares([
      "export { Chart as default } from '@tongchou/frontend-kit/chart'",
      "export const a = 'react-dom'",
    ])
    expect(Object.keys(shares)).toEqual(['react', '@tongchou/frontend-kit', '@tongchou/frontend-kit/chart'])
  })

  it('refuses an antd component that no tier carries', () => {
    expect(() => tierShare('Hologram')).toThrow('Hologram')
    expect(tiersUsed("import { Button, type ButtonProps } from 'antd'")).toEqual(['@tongchou/frontend-kit/ui-core'])
  })
})

describe('what a module says of itself', () => {
  const title = { 'zh-CN': '项目', 'en-US': 'Projects' }

  it('must bear the name of its folder, both languages and no permission it does not list', () => {
    const manifest = {
      id: 'project',
      title,
      order: 1,
      permissions: [],
      menus: [{ path: 'list', title: { 'zh-CN': '清单' }, permission: 'projects.read', group: 'work' }],
      groups: [{ id: 'works', title }],
      publicPages: [{ id: 'confirm', title: { 'en-US': 'Confirm' } }],
    }
    expect(manifestFaults(manifest, 'projects')).toEqual([
      'id is project, the folder is projects',
      'list is in no known group',
      'list lacks a title in one language',
      'projects.read is not among the permissions',
      'confirm lacks a title in one language',
    ])
  })
})
