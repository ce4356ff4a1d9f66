import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import type { Language } from '../lib/i18n/language.ts'
import { LanguageProvider } from '../lib/i18n/language-context.tsx'
import type { ChartTable } from '../ui/charts/chart-table.ts'

/** Draws in a language, in Spanish unless told otherwise. */
export function show(element: ReactElement, language: Language = 'es') {
  return render(<LanguageProvider initial={language}>{element}</LanguageProvider>)
}

/** Presses "Ver tabla" and reads the table off the screen, headings first. */
export async function readTable(): Promise<string[][]> {
  await userEvent.click(screen.getByRole('button', { name: /Ver tabla|See table/ }))
  const table = screen.getByRole('table')
  return within(table)
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replace(/\u00a0/g, ' ')),
    )
}

/** What the table of a chart should show. */
export function expectedTable(table: ChartTable): string[][] {
  return [
    table.columns.map(({ label }) => label),
    ...table.rows.map((row) => row.map(({ text }) => text.replace(/\u00a0/g, ' '))),
  ]
}
