import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  title: 'Chats y foros',
  loading: 'Estamos leyendo los chats y foros.',
  failed: 'No pudimos leer los chats y foros.',
  open: (count: number) =>
    plural('es', count, {
      one: 'Hay 1 chat o foro abierto: usted puede preguntar sin tener una cuenta.',
      other: `Hay ${count} chats y foros abiertos: usted puede preguntar sin tener una cuenta.`,
    }),
  nextOn: (day: string) => `Ahora no hay ninguno abierto; el próximo se abre el ${day}.`,
  held: (count: number) =>
    plural('es', count, {
      one: 'Ahora no hay ninguno abierto. Puede leer el que ya se realizó.',
      other: `Ahora no hay ninguno abierto. Puede leer los ${count} que ya se realizaron.`,
    }),
  none: 'Ahora no hay ningún chat ni foro abierto.',
  never: 'El municipio todavía no ha programado chats ni foros con la ciudadanía.',
  emptyTitle: 'Todavía no hay chats ni foros',
  emptyHelp:
    'Cuando el municipio programe uno, aquí verá el tema, el día y quiénes responden, y podrá preguntar.',
  groups: {
    OPEN: 'Abiertos ahora',
    COMING: 'Próximos',
    HELD: 'Realizados',
    ENDED: 'Cerrados, aún sin relatoría',
    CANCELLED: 'Cancelados',
  },
  modality: { CHAT: 'Chat', FORUM: 'Foro' },
  stage: {
    OPEN: 'Abierto',
    COMING: 'Próximo',
    HELD: 'Realizado',
    ENDED: 'Cerrado',
    CANCELLED: 'Cancelado',
  },
  oneDay: (day: string, hour: string | null) => (hour ? `${day}, ${hour}` : day),
  days: (from: string, to: string, hour: string | null) =>
    hour ? `Del ${from}, ${hour}, al ${to}` : `Del ${from} al ${to}`,
  heldOn: (day: string) => `Se realizó el ${day}`,
  transcriptOn: (day: string) => `transcripción publicada el ${day}`,
  answering: (officials: string) => `Responden: ${officials}`,
}

export const en: typeof es = {
  title: 'Chats and forums',
  loading: 'We are reading the chats and forums.',
  failed: 'We could not read the chats and forums.',
  open: (count) =>
    plural('en', count, {
      one: '1 chat or forum is open: you can ask without an account.',
      other: `${count} chats and forums are open: you can ask without an account.`,
    }),
  nextOn: (day) => `None is open now; the next one opens on ${day}.`,
  held: (count) =>
    plural('en', count, {
      one: 'None is open now. You can read the one that was held.',
      other: `None is open now. You can read the ${count} that were held.`,
    }),
  none: 'No chat or forum is open now.',
  never: 'The municipality has not scheduled chats or forums with its citizens yet.',
  emptyTitle: 'There are no chats or forums yet',
  emptyHelp:
    'Once the municipality schedules one, you will see its topic, its day and who answers here, and can ask.',
  groups: {
    OPEN: 'Open now',
    COMING: 'Coming',
    HELD: 'Held',
    ENDED: 'Closed, no minutes yet',
    CANCELLED: 'Cancelled',
  },
  modality: { CHAT: 'Chat', FORUM: 'Forum' },
  stage: {
    OPEN: 'Open',
    COMING: 'Coming',
    HELD: 'Held',
    ENDED: 'Closed',
    CANCELLED: 'Cancelled',
  },
  oneDay: (day, hour) => (hour ? `${day}, ${hour}` : day),
  days: (from, to, hour) => (hour ? `From ${from}, ${hour}, to ${to}` : `From ${from} to ${to}`),
  heldOn: (day) => `Held on ${day}`,
  transcriptOn: (day) => `transcript published on ${day}`,
  answering: (officials) => `Answering: ${officials}`,
}
