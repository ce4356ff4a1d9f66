import { LANGUAGES } from '../lib/i18n/language.ts'
import { useLanguage } from '../lib/i18n/language-context.tsx'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { setTheme, type Theme, useTheme } from '../lib/theme/theme.ts'
import { SegmentedControl } from './segmented-control.tsx'
import * as messages from './ui.messages.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** ES / EN; in a list of settings it says what it is for. */
export function LanguageSwitch({ hasLegend = false }: { hasLegend?: boolean }) {
  const text = useMessages(messages)
  const { language, setLanguage } = useLanguage()
  return (
    <SegmentedControl
      legend={text.language}
      legendHidden={!hasLegend}
      small
      value={language}
      onChange={setLanguage}
      segments={LANGUAGES.map((value) => ({
        value,
        label: (
          <>
            <span aria-hidden="true">{text.languageShort[value]}</span>
            <VisuallyHidden>{text.languageNames[value]}</VisuallyHidden>
          </>
        ),
      }))}
    />
  )
}

/** As the device, light or dark. */
export function ThemeSwitch() {
  const text = useMessages(messages)
  return (
    <SegmentedControl
      legend={text.theme}
      small
      value={useTheme()}
      onChange={setTheme}
      segments={THEMES.map((value) => ({ value, label: text.themeShort[value] }))}
    />
  )
}
