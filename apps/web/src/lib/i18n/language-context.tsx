import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { type Language, storedLanguage, storeLanguage } from './language.ts'

interface LanguageChoice {
  language: Language
  setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'es', setLanguage: () => {} })

/** Holds the person's language, keeps it on the device and in `<html lang>`. */
export function LanguageProvider(props: { initial?: Language; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(props.initial ?? storedLanguage)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const choice = useMemo(
    () => ({
      language,
      setLanguage(next: Language) {
        storeLanguage(next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{props.children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext)
}
