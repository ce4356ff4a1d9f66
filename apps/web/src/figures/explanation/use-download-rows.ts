import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import type { ExplainedRow_RowFragment } from '../../gql/graphql.ts'
import { readFragment } from '../../gql/index.ts'
import { fileNameOf, saveCsv } from '../../lib/downloads/save-file.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import type { RowsAsked } from './explained-rows.tsx'
import { explainedRow, explanationRowsDocument } from './explanation.document.ts'
import * as messages from './explanation.messages.ts'
import { rowsCsv } from './rows-csv.ts'

const PAGE = 100

interface DownloadedFigure {
  row: number
  asOf: string
  origin: string
  isSample: boolean
}

/** All rows of a figure as a file, however many pages they are. */
export function useDownloadRows(asked: RowsAsked, figure: DownloadedFigure) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const client = useApolloClient()
  const announce = useAnnounce()
  const [isBusy, setIsBusy] = useState(false)

  async function readAll(): Promise<ExplainedRow_RowFragment[]> {
    const rows: ExplainedRow_RowFragment[] = []
    let after: string | null = null
    do {
      const page = await readPage(after)
      rows.push(...page.rows)
      after = page.next
    } while (after !== null)
    return rows
  }

  async function readPage(after: string | null) {
    const { data } = await client.query({
      query: explanationRowsDocument,
      variables: { ...asked, verdict: null, office: null, first: PAGE, after },
      // A file of ten thousand rows has no place among what pages show.
      fetchPolicy: 'no-cache',
    })
    const found = data?.node?.__typename === 'Target' ? data.node.explanation?.rows : null
    if (!found) throw new Error('The figure is gone')
    const { hasNextPage, endCursor } = found.pageInfo
    return {
      rows: found.edges.map(({ node }) => readFragment(explainedRow, node)),
      next: hasNextPage ? (endCursor ?? null) : null,
    }
  }

  async function download(): Promise<void> {
    setIsBusy(true)
    try {
      const rows = await readAll()
      const name = text.csv.file(figure.row) + (figure.isSample ? ` ${text.csv.sample}` : '')
      saveCsv(`${fileNameOf(`${name} ${figure.asOf}`)}.csv`, rowsCsv(rows, figure, language))
      announce({ message: text.rows.downloaded(rows.length) })
    } catch {
      announce({ message: text.rows.downloadFailed })
    } finally {
      setIsBusy(false)
    }
  }

  return { download, isBusy }
}
