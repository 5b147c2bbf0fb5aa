import { ConfigProvider, theme as antd } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from '../words/use-words.ts'
import { useTheme, type Theme } from './theme.ts'

const family = `system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`
const size = {
  fontSize: 14,
  controlHeight: 32,
  borderRadius: 4,
  fontFamily: family,
  motionDurationMid: '0.12s',
  wireframe: false,
}

const seeds: Record<Theme, object> = {
  light: {
    ...size,
    colorPrimary: '#1a4b94',
    colorText: '#1b2430',
    colorTextPlaceholder: '#5d6875',
    colorBorder: '#8793a1',
  },
  dark: {
    ...size,
    colorPrimary: '#7fa9ec',
    colorBgBase: '#12161c',
    colorBgContainer: '#171c24',
    colorBgElevated: '#1e242e',
    colorText: '#e3e8ef',
    colorTextPlaceholder: '#98a3b1',
    colorBorder: '#5b6675',
    colorTextLightSolid: '#0d1626',
  },
}

/** Gives antd the county's colours and language; everything else on the page takes them from `theme.css`. */
export function AntdTheme({ children }: { children: ReactNode }) {
  const theme = useTheme()
  const algorithm = theme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm
  return (
    <ConfigProvider
      locale={useLanguage() === 'zh-CN' ? zhCN : enUS}
      theme={{
        algorithm,
        token: seeds[theme],
        components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
      }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  )
}
