import {
  Box,
  holds,
  setLanguage,
  setTheme,
  signOut,
  useFormats,
  useLanguage,
  useSession,
  useTheme,
  useWords,
  type RegisteredModule,
  type Search,
} from '@tongchou/frontend-kit'
import { pinyinInitials } from '@tongchou/frontend-kit/pinyin'
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { ranked, worthAsking, type Line } from './palette.rules.ts'
import { menuPath } from './registry.ts'
import { loadPart } from './remotes.ts'

function useMenuLines(modules: RegisteredModule[]): Line[] {
  const { pick } = useFormats()
  const [initials, setInitials] = useState<Record<string, string>>({})
  const lines = useMemo(
    () =>
      modules.flatMap((module) =>
        module.menus.map((line) => ({
          key: `${module.id}/${line.path}`,
          title: pick(line.title),
          note: pick(module.title),
          path: menuPath(module, line.path),
          alias: `${line.title['zh-CN']} ${line.title['en-US']} ${initials[line.title['zh-CN']] ?? ''}`,
        })),
      ),
    [modules, pick, initials],
  )
  useEffect(() => {
    void pinyinInitials(modules.flatMap((module) => module.menus.map((line) => line.title['zh-CN']))).then(setInitials)
  }, [modules])
  return lines
}

function useFindings(modules: RegisteredModule[], text: string): Line[] {
  const { pick } = useFormats()
  const { viewer } = useSession()
  const [found, setFound] = useState<{ text: string; lines: Line[] }>({ text: '', lines: [] })
  useEffect(() => {
    if (!worthAsking(text)) return
    let stale = false
    const timer = setTimeout(() => {
      for (const module of modules) {
        for (const line of module.searches ?? []) {
          if (!holds(viewer, line.permission)) continue
          // A department that is away finds nothing; the others still answer.
          void loadPart<Search>(module, `${line.id}.search`)
            .then((search) => search(text.trim()))
            .then((findings) => {
              if (stale) return
              setFound((held) => ({
                text,
                lines: [
                  ...(held.text === text ? held.lines : []),
                  ...findings.map((each) => ({ ...each, note: each.note ?? pick(line.title) })),
                ],
              }))
            })
            .catch(() => undefined)
        }
      }
    }, 200)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [modules, text, viewer, pick])
  return found.text === text ? found.lines : []
}

/** The search over pages, actions and the records of every permitted department. */
export default function Palette({
  modules,
  all,
  onClose,
}: {
  modules: RegisteredModule[]
  all: RegisteredModule[]
  onClose: () => void
}) {
  const say = useWords('shell')
  const go = useNavigate()
  const language = useLanguage()
  const theme = useTheme()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const pages = useMenuLines(modules)
  const findings = useFindings(all, text)
  const actions = useMemo<(Line & { act: () => void })[]>(() => {
    const act = (key: string, title: string, run: () => void) => ({
      key,
      title,
      note: say('search.action'),
      path: '',
      act: run,
    })
    return [
      act(
        'language',
        language === 'zh-CN' ? 'English' : '中文',
        () => void setLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN'),
      ),
      act('theme', say(theme === 'dark' ? 'theme.toLight' : 'theme.toDark'), () =>
        setTheme(theme === 'dark' ? 'light' : 'dark'),
      ),
      act('sign-out', say('signOut'), () => void signOut()),
    ]
  }, [say, language, theme])
  const lines: (Line & { act?: () => void })[] = [...ranked(pages, text), ...findings, ...ranked(actions, text)].slice(
    0,
    30,
  )
  const chosen = Math.min(at, lines.length - 1)

  function open(line: Line & { act?: () => void }) {
    onClose()
    if (line.act) line.act()
    else void go(line.path)
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((chosen + step + lines.length) % Math.max(1, lines.length))
    }
    const line = lines[chosen]
    if (event.key === 'Enter' && line && !event.nativeEvent.isComposing) open(line)
  }

  return (
    <Box title={say('search.title')} onClose={onClose}>
      <input
        className="field"
        role="combobox"
        aria-label={say('search.title')}
        aria-expanded="true"
        aria-controls="palette"
        aria-activedescendant={lines[chosen] ? `line-${chosen}` : undefined}
        placeholder={say('search.hint')}
        value={text}
        data-first
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <div id="palette" className="palette" role="listbox" aria-label={say('search.results')}>
        {lines.map((line, index) => (
          <div
            key={line.key}
            id={`line-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => open(line)}
            onKeyDown={onKey}
          >
            <span>{line.title}</span>
            <span className="quiet">{line.note}</span>
          </div>
        ))}
      </div>
      {lines.length === 0 && <p className="quiet">{say('search.none')}</p>}
    </Box>
  )
}
