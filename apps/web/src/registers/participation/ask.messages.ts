export const es = {
  title: 'Haga su pregunta',
  name: 'Cómo quiere que lo llamemos',
  nameHelp: 'Puede dejarlo vacío. Si lo escribe, se publica con la pregunta.',
  body: 'Su pregunta',
  bodyHelp:
    'De 10 a 1.000 caracteres. Se publica tal como la escribe, como texto: no ponga teléfonos, documentos ni datos de otras personas.',
  homepage: 'Deje este campo vacío',
  accepts: 'Leí el aviso y acepto que el municipio trate mis datos para esto',
  acceptsLabel: 'Aviso de datos personales',
  send: 'Enviar la pregunta',
  arrivedTitle: 'Su pregunta llegó',
  arrived: (office: string) =>
    `Se muestra cuando la revise el municipio (${office}). Puede dejar esta página abierta: se pone al día sola.`,
  another: 'Hacer otra pregunta',
  closed: 'Ya no se reciben preguntas aquí. Lo que usted escribió sigue en esta página.',
  notice: {
    title: 'Qué pasa con sus datos',
    kept: 'Se guarda su pregunta y, si lo escribe, el nombre que nos dé. No se guarda desde dónde escribe ni se le pide una cuenta, un correo o un documento.',
    purpose:
      'Se usan para revisar, responder y publicar la conversación, y quedan en su transcripción.',
    responsible: (entity: string) => `Responsable del tratamiento: municipio de ${entity}.`,
    rights:
      'Usted puede conocer, actualizar y rectificar sus datos, pedir que se supriman y revocar esta autorización (Ley 1581 de 2012). Lo que se retira deja de mostrarse; el archivo del municipio conserva que existió el tiempo que le ordena la ley.',
    contact: (contact: string) => `Escriba a: ${contact}`,
    noContact: 'Pídalo en la alcaldía: el municipio no ha registrado un contacto vigente.',
  },
}

export const en: typeof es = {
  title: 'Ask your question',
  name: 'What we should call you',
  nameHelp: 'You may leave it empty. If you give it, it is published with the question.',
  body: 'Your question',
  bodyHelp:
    '10 to 1,000 characters. It is published as you write it, as text: no telephone numbers, documents or data of other people, please.',
  homepage: 'Leave this field empty',
  accepts: 'I have read the notice and agree that the municipality uses my data for this',
  acceptsLabel: 'Notice on personal data',
  send: 'Send the question',
  arrivedTitle: 'Your question arrived',
  arrived: (office) =>
    `It shows once the municipality (${office}) has looked at it. You can leave this page open: it keeps itself up to date.`,
  another: 'Ask another question',
  closed: 'No more questions are taken here. What you wrote is still on this page.',
  notice: {
    title: 'What becomes of your data',
    kept: 'Your question is kept and, if you give it, your name. Where you write from isn’t kept, and nobody asks for an account, a mail address or a document.',
    purpose:
      'They serve to look at, answer and publish the conversation, and stay in its transcript.',
    responsible: (entity) => `Responsible for them: the municipality of ${entity}.`,
    rights:
      'You may see, update and correct your data, ask for their removal and take this permission back (Law 1581 of 2012). What is taken out no longer shows; the municipality’s archive keeps that it existed for as long as the law orders.',
    contact: (contact) => `Write to: ${contact}`,
    noContact: 'Ask at the town hall: the municipality has not recorded a current contact.',
  },
}
