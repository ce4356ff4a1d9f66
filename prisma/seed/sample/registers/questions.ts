import { bogotaMoment } from '../../moments.ts'
import type { PersonKey } from '../../people.ts'
import { postAndName } from './demo-names.ts'

/** A question in a chat or forum and what became of it; moments of the municipality's clock. */
export interface SampleQuestion {
  readonly key: string
  readonly session: string
  /** Absent: no name was given. */
  readonly authorName?: string
  readonly body: string
  readonly askedAt: string
  /** Entered by the office, from what was asked by other means. */
  readonly enteredBy?: PersonKey
  readonly moderated?: {
    readonly at: string
    readonly by: PersonKey
    /** Why it isn't shown; absent: it is. */
    readonly rejected?: string
  }
  readonly answer?: {
    readonly at: string
    readonly by: PersonKey
    readonly text: string
    readonly post: string
  }
}

const planning = postAndName('planning')
const treasury = postAndName('reviewer')
/** The chat was written down on the working day that followed, a question after the other. */
const chat = (time: string) => bogotaMoment('2009-11-03', time)

/** The chat's questions as the office wrote them down, and the forum of June 2010 as citizens ask in it. */
export const sampleQuestions: readonly SampleQuestion[] = [
  {
    key: 'descuento',
    session: 'chat-predial',
    authorName: 'Rosa',
    body: '¿Hasta qué día se puede pagar el predial con descuento?',
    askedAt: chat('17:20'),
    enteredBy: 'committee',
    answer: {
      at: chat('17:20'),
      by: 'committee',
      text: 'Hasta el 31 de marzo, con el quince por ciento. Desde abril se paga completo.',
      post: treasury,
    },
  },
  {
    key: 'ibague',
    session: 'chat-predial',
    body: 'Vivo en Ibagué y mi finca está en Alvarado. ¿Puedo pagar allá?',
    askedAt: chat('17:24'),
    enteredBy: 'committee',
    answer: {
      at: chat('17:24'),
      by: 'committee',
      text: 'Sí, en el banco que sale en la factura. El recibo se puede pedir por correo.',
      post: treasury,
    },
  },
  {
    key: 'herederos',
    session: 'chat-predial',
    authorName: 'Familia Barrero',
    body: 'El predio sigue a nombre de mi abuelo. ¿Quién debe pagar el impuesto?',
    askedAt: chat('17:28'),
    enteredBy: 'committee',
    answer: {
      at: chat('17:28'),
      by: 'committee',
      text: 'Quien lo ocupa puede pagarlo; para el paz y salvo deben mostrar el trámite de sucesión.',
      post: treasury,
    },
  },
  {
    key: 'vias',
    session: 'foro-presupuesto',
    authorName: 'Luz Dary',
    body: '¿Cuánto se va a gastar en la vía a Totarito y cuándo empiezan?',
    askedAt: bogotaMoment('2010-06-21', '19:42'),
    moderated: { at: bogotaMoment('2010-06-22', '17:05'), by: 'planning' },
    answer: {
      at: bogotaMoment('2010-06-24', '17:30'),
      by: 'planning',
      text: 'Se proponen 85 millones de pesos. Si el Concejo los aprueba, la obra empieza en marzo de 2011.',
      post: planning,
    },
  },
  {
    key: 'biblioteca',
    session: 'foro-presupuesto',
    body: '¿Va a haber plata para abrir la biblioteca los sábados?',
    askedAt: bogotaMoment('2010-06-22', '20:11'),
    moderated: { at: bogotaMoment('2010-06-23', '17:05'), by: 'planning' },
    answer: {
      at: bogotaMoment('2010-06-25', '17:30'),
      by: 'planning',
      text: 'Está en la propuesta: un auxiliar de medio tiempo para los sábados por la mañana.',
      post: planning,
    },
  },
  {
    key: 'propaganda',
    session: 'foro-presupuesto',
    authorName: 'Todo barato',
    body: 'Vendo lotes a la orilla de la carretera, muy buen precio, llame ya.',
    askedAt: bogotaMoment('2010-06-22', '22:50'),
    moderated: {
      at: bogotaMoment('2010-06-23', '17:09'),
      by: 'planning',
      rejected: 'Es propaganda: no trata del presupuesto.',
    },
  },
  {
    key: 'deuda',
    session: 'foro-presupuesto',
    authorName: 'Un contribuyente',
    body: '¿Cuánto debe el municipio y cuánto de 2011 se va en pagar la deuda?',
    askedAt: bogotaMoment('2010-06-24', '12:47'),
    moderated: { at: bogotaMoment('2010-06-25', '17:05'), by: 'planning' },
  },
  {
    key: 'vecino',
    session: 'foro-presupuesto',
    body: 'Que le quiten el contrato a mi vecino, todos saben cómo lo consiguió.',
    askedAt: bogotaMoment('2010-06-25', '21:20'),
    moderated: {
      at: bogotaMoment('2010-06-28', '17:05'),
      by: 'planning',
      rejected: 'Acusa a una persona que se puede reconocer. Las denuncias van a la Personería.',
    },
  },
  {
    key: 'acueducto',
    session: 'foro-presupuesto',
    authorName: 'Junta de Veracruz',
    body: '¿La planta de agua de Veracruz entra en 2011 o toca esperar otro año?',
    askedAt: bogotaMoment('2010-06-26', '18:02'),
    moderated: { at: bogotaMoment('2010-06-28', '17:09'), by: 'planning' },
  },
  {
    key: 'computadores',
    session: 'foro-presupuesto',
    body: '¿Cuántos computadores nuevos hay para las escuelas de las veredas?',
    askedAt: bogotaMoment('2010-06-28', '19:33'),
  },
  {
    key: 'deporte',
    session: 'foro-presupuesto',
    authorName: 'Escuela de fútbol',
    body: '¿Por qué bajó lo del deporte frente a 2010? El polideportivo necesita luces.',
    askedAt: bogotaMoment('2010-06-29', '11:16'),
  },
]
