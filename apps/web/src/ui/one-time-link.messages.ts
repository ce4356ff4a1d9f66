export const es = {
  linkTitle: 'Este enlace se muestra solo ahora',
  linkHelp: (name: string, until: string) =>
    `Entréguelo a ${name} en persona o por un medio que solo ella o él lea. Vence el ${until} y sirve una sola vez. Al salir de esta página no se podrá ver de nuevo.`,
  link: 'Enlace de un solo uso',
  copy: 'Copiar enlace',
  copied: 'Enlace copiado.',
  copyByHand: 'El enlace quedó seleccionado: cópielo con Ctrl+C.',
}

export const en: typeof es = {
  linkTitle: 'This link is shown only now',
  linkHelp: (name, until) =>
    `Hand it to ${name} in person, or by a way that only they read. It expires on ${until} and works once. After you leave this page it cannot be seen again.`,
  link: 'One-time link',
  copy: 'Copy the link',
  copied: 'Link copied.',
  copyByHand: 'The link is selected: copy it with Ctrl+C.',
}
