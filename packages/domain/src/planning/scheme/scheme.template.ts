import { z } from 'zod'
import { dayCodec, textCodec, wordCodec } from '../../registers/imports/codecs.rules.ts'
import type { SheetTemplate } from '../../registers/imports/register-template.ts'

const text = textCodec(z.string())

/** The scheme of actions as a file, in the order in which such schemes are printed. It isn't read again. */
export const schemeTemplate: SheetTemplate = {
  list: 'scheme',
  title: { es: 'Esquema de acciones', en: 'Scheme of actions' },
  columns: [
    { key: 'phase', headers: { es: 'Fase', en: 'Phase' }, codec: text, width: 20 },
    { key: 'criterion', headers: { es: 'Criterio', en: 'Criterion' }, codec: text, width: 44 },
    { key: 'state', headers: { es: 'Estado', en: 'State' }, codec: text, width: 30 },
    { key: 'action', headers: { es: 'Acción', en: 'Action' }, codec: text, width: 44 },
    { key: 'term', headers: { es: 'Plazo', en: 'Term' }, codec: dayCodec },
    { key: 'answerable', headers: { es: 'Responsable', en: 'Answerable' }, codec: text, width: 30 },
    {
      key: 'sample',
      headers: { es: 'Muestra', en: 'Sample' },
      codec: wordCodec({ YES: { es: ['sí'], en: ['yes'] } }),
    },
  ],
}
