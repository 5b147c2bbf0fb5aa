import { setLanguage, setTheme, useLanguage, useTheme, useWords } from '@tongchou/frontend-kit'

/** Language and theme, side by side wherever a person may want them. */
export function Appearance() {
  const say = useWords('shell')
  const language = useLanguage()
  const theme = useTheme()
  const other = language === 'zh-CN' ? 'en-US' : 'zh-CN'
  return (
    <>
      <button type="button" className="button bare" lang={other} onClick={() => void setLanguage(other)}>
        {other === 'en-US' ? 'EN' : '中文'}
      </button>
      <button
        type="button"
        className="button bare"
        aria-label={say(theme === 'dark' ? 'theme.toLight' : 'theme.toDark')}
        title={say(theme === 'dark' ? 'theme.toLight' : 'theme.toDark')}
        onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
        </svg>
      </button>
    </>
  )
}
