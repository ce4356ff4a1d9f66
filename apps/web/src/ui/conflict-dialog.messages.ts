export const es = {
  title: 'Otra persona guardó primero',
  explanation:
    'Estos datos cambiaron mientras usted los editaba. Elija cuál versión queda en cada uno; nada se guarda hasta que usted lo envíe otra vez.',
  sameValues:
    'Otra persona guardó lo mismo que usted escribió. Puede seguir desde esa versión sin perder nada.',
  mine: 'Lo que usted escribió',
  stored: 'Lo que está guardado',
  empty: 'vacío',
  keep: 'Dejar lo elegido',
  back: 'Volver al formulario',
}

export const en: typeof es = {
  title: 'Somebody else saved first',
  explanation:
    'These values changed while you were editing them. Choose which version of each stays; nothing is saved until you send it again.',
  sameValues:
    'Somebody else saved the same as you typed. You can go on from that version and lose nothing.',
  mine: 'What you typed',
  stored: 'What is saved',
  empty: 'empty',
  keep: 'Keep what I chose',
  back: 'Back to the form',
}
