/**
 * antd in three shared parts, by how early a page needs them: a shared library is not tree-shaken, so each part is
 * downloaded whole. `core` belongs to every first view, `data` to forms and pickers, `rare` to single pages.
 */
export const tiers = {
  core: ['ConfigProvider', 'theme', 'Button'],
  data: [
    'Alert',
    'AutoComplete',
    'Badge',
    'Breadcrumb',
    'Card',
    'Checkbox',
    'Col',
    'Collapse',
    'DatePicker',

    'Descriptions',
    'Divider',
    'Drawer',
    'Dropdown',
    'Empty',
    'Flex',
    'Form',
    'Input',
    'InputNumber',
    'Layout',
    'Menu',
    'Modal',
    'Pagination',
    'Popconfirm',
    'Popover',
    'Progress',
    'Radio',
    'Result',
    'Row',
    'Segmented',
    'Select',
    'Skeleton',
    'Space',
    'Spin',
    'Statistic',
    'Steps',
    'Switch',
    'Table',
    'Tabs',
    'Tag',
    'TimePicker',
    'Timeline',
    'Tooltip',
    'Tree',
    'Typography',
    'Upload',
  ],
  rare: [
    'Affix',
    'Anchor',
    'App',
    'Avatar',
    'Calendar',
    'Carousel',
    'Cascader',
    'ColorPicker',
    'FloatButton',
    'Image',
    'Masonry',
    'Mentions',
    'QRCode',
    'Rate',
    'Slider',
    'Splitter',
    'Tour',
    'Transfer',
    'TreeSelect',
    'Watermark',
  ],
}

const tierOf = new Map(Object.entries(tiers).flatMap(([tier, names]) => names.map((name) => [name, tier])))

/** The share that carries one antd component; an unknown name stops the build. */
export function tierShare(component) {
  const tier = tierOf.get(component)
  if (!tier) throw new Error(`antd ${component} stands in no tier of frontends/kit/build/tiers.mjs`)
  return `@tongchou/frontend-kit/ui-${tier}`
}

const antdImport = /import\s*\{([^}]*)\}\s*from\s*['"]antd['"]/g

function named(list) {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '))
}

/** The antd shares a source text needs. */
export function tiersUsed(code) {
  return [...code.matchAll(antdImport)].flatMap((match) =>
    named(match[1]).map((name) => tierShare(name.split(' as ')[0].trim())),
  )
}

/** Sends `import { Select } from 'antd'` to the tier that carries it, so sources keep antd's own types. */
export function antdTiers() {
  return {
    name: 'tongchou:antd-tiers',
    enforce: 'pre',
    transform: {
      filter: { id: /\.[jt]sx?$/ },
      handler(code, id) {
        if (id.includes('node_modules') || /src\/antd\/ui-/.test(id) || !/from\s*['"]antd['"]/.test(code)) return
        const rewritten = code.replace(antdImport, (_, list) => {
          const byShare = Map.groupBy(named(list), (name) => tierShare(name.split(' as ')[0].trim()))
          return [...byShare].map(([share, names]) => `import { ${names.join(', ')} } from '${share}'`).join(';')
        })
        return { code: rewritten, map: null }
      },
    },
  }
}

const routerImport = /import\s*(\{[^}]*\})\s*from\s*['"]react-router['"]/g

/**
 * Sends `import { Link } from 'react-router'` to the kit, which carries the few things of it that pages use: shared whole,
 * the router would weigh twice as much as the pages need.
 */
export function routerThroughKit() {
  return {
    name: 'tongchou:router-through-kit',
    enforce: 'pre',
    transform: {
      filter: { id: /\.[jt]sx?$/ },
      handler(code, id) {
        if (id.includes('node_modules') || !/from\s*['"]react-router['"]/.test(code)) return
        return { code: code.replace(routerImport, "import $1 from '@tongchou/frontend-kit'"), map: null }
      },
    },
  }
}
