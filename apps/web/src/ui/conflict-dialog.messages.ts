export const es = {
  title: 'Otra persona guardó primero',
  explanation:
    'Estos datos cambiaron mientras usted los editaba. Elija cuál versión queda en cada uno.',
  sameValues:
    'Otra persona guardó lo mismo que usted escribió. Puede seguir desde esa versión sin perder nada.',
  mine: 'Lo que usted escribió',
  theirs: 'Lo que está guardado',
  empty: 'vacío',
  keep: 'Guardar lo elegido',
  back: 'Volver al formulario',
}

export const en: typeof es = {
  title: 'Somebody else saved first',
  explanation:
    'These values changed while you were editing them. Choose which version of each stays.',
  sameValues:
    'Somebody else saved the same as you typed. You can go on from that version and lose nothing.',
  mine: 'What you typed',
  theirs: 'What is saved',
  empty: 'empty',
  keep: 'Save what I chose',
  back: 'Back to the form',
}
