export { ConfigProvider, theme, Button } from 'antd'
