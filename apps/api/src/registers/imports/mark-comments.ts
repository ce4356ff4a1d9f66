import { parseAddress } from '@gelt/domain'
import type { Mark } from './file-job.ts'
import { xmlText } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The sheet's comments with a new one at each marked cell; where somebody left one, the reason follows it. */
export function addComments(xml: string | null, marks: readonly Mark[]): string {
  const text =
    xml ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${main}"><authors><author>GEL·T</author></authors><commentList></commentList></comments>`
  const prefix = /<((?:\w+:)?)comments\b/.exec(text)?.[1] ?? ''
  const tag = (name: string) => `${prefix}${name}`
  const kept = new Set<string>()
  const reasons = new Map(marks.map(({ cell, text }) => [cell, text]))
  const followed = text.replaceAll(
    new RegExp(
      `<${tag('comment')}\\b[^>]*\\sref="([A-Z]+\\d+)"[\\s\\S]*?</${tag('comment')}>`,
      'g',
    ),
    (comment: string, cell: string) => {
      const reason = reasons.get(cell)
      if (reason === undefined) return comment
      kept.add(cell)
      const run = `<${tag('r')}><${tag('t')} xml:space="preserve">\n${xmlText(reason)}</${tag('t')}></${tag('r')}>`
      return comment.replace(`</${tag('text')}>`, `${run}</${tag('text')}>`)
    },
  )
  const added = marks
    .filter(({ cell }) => !kept.has(cell))
    .map(
      ({ cell, text }) =>
        `<${tag('comment')} ref="${cell}" authorId="0"><${tag('text')}><${tag('r')}><${tag('t')} xml:space="preserve">${xmlText(text)}</${tag('t')}></${tag('r')}></${tag('text')}></${tag('comment')}>`,
    )
  const opened = followed.replace(
    new RegExp(`<${tag('commentList')}\\s*/>`),
    `<${tag('commentList')}></${tag('commentList')}>`,
  )
  return opened.replace(`</${tag('commentList')}>`, `${added.join('')}</${tag('commentList')}>`)
}

/** The drawing with a hidden box for each comment that it has none for yet. */
export function addCommentBoxes(vml: string | null, marks: readonly Mark[]): string {
  const text =
    vml ??
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`
  const places = new Set(
    [...text.matchAll(/<x:Row>\s*(\d+)\s*<\/x:Row>\s*<x:Column>\s*(\d+)\s*</g)].map(
      ([, row, column]) => `${row} ${column}`,
    ),
  )
  const boxes = marks.flatMap(({ cell }, index) => {
    const at = parseAddress(cell)
    if (!at || places.has(`${at.row - 1} ${at.column}`)) return []
    return [boxOf(at.column, at.row - 1, index)]
  })
  return text.replace(/<\/xml>\s*$/, `${boxes.join('')}</xml>`)
}

function boxOf(column: number, row: number, index: number): string {
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + 5, 2].join(', ')
  return `<v:shape id="_gelt_${index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}
