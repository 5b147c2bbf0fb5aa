import '@tongchou/frontend-kit/kit.css'
import './frame.css'
import './sign-in.css'
import { addWords, lazyEnglish, startSession, startWords } from '@tongchou/frontend-kit'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import zh from './locales/zh-CN.json'
import { readRegistry } from './registry.ts'

addWords('shell', 'zh-CN', zh)
lazyEnglish('shell', () => import('./locales/en-US.json').then((words) => words.default))

const registry = readRegistry()
await Promise.all([startWords(), startSession()])
const root = document.querySelector('#root')
if (root) createRoot(root).render(<App modules={await registry} />)
