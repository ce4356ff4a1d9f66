import type { PersonKey } from '../../people.ts'
import { postAndName } from './demo-names.ts'
import { by, rowsOf } from './sample-row.ts'

const session = rowsOf('participationSessions')

function answering(...people: readonly PersonKey[]): string {
  return people.map(postAndName).join('; ')
}

/** Row 5: a chat held, a forum that never was, and one open on the sample's day. */
export const participationSessions = [
  session(
    'chat-predial',
    by('committee', '2009-10-02', {
      topic: 'El impuesto predial: cuánto, cuándo y dónde se paga',
      modality: 'CHAT',
      office: 'DA',
      opensOn: '2009-10-30',
      opensAt: '15:00',
      closesOn: '2009-10-30',
      officials: answering('mayor', 'reviewer'),
    }),
    by('committee', '2009-11-03', {
      heldOn: '2009-10-30',
      minutes:
        'Entre las 3 y las 5 de la tarde se conectaron 34 personas y se recibieron 21 preguntas. Las más repetidas: el descuento por pronto pago, los predios con varios dueños y el pago desde Ibagué. Hacienda se comprometió a publicar el calendario de pagos y a explicar la factura en el sitio.',
    }),
    by('committee', '2009-11-09', { transcriptOn: '2009-11-06' }),
  ),
  session(
    'foro-seguridad',
    by('committee', '2009-10-14', {
      topic: 'Seguridad y convivencia en las veredas',
      modality: 'FORUM',
      office: 'SGG',
      opensOn: '2009-11-17',
      closesOn: '2009-11-27',
      officials: answering('committee', 'police'),
    }),
    by(
      'committee',
      '2009-12-03',
      { cancelledReason: 'El módulo del sitio no admitía moderación y el foro no se realizó.' },
      'Acta 8 de 2009 del comité GEL-T.',
    ),
  ),
  session(
    'foro-presupuesto',
    by('committee', '2010-06-09', {
      topic: 'En qué se invierte el presupuesto de 2011',
      modality: 'FORUM',
      office: 'OPI',
      opensOn: '2010-06-21',
      closesOn: '2010-07-09',
      officials: answering('planning', 'reviewer'),
    }),
  ),
]
