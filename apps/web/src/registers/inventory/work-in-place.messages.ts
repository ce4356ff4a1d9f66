export const es = {
  declare: { services: 'Agregar servicios', procedures: 'Agregar trámites' },
  act: {
    studied: 'Confirmar o evaluar',
    registered: 'Inscribir en el SUIT o publicar',
    optimised: 'Decidir o terminar una mejora',
    rationalised: 'Decidir o terminar una mejora',
    online: 'Decidir o poner en línea',
  },
  choose: { services: 'Cuál servicio', procedures: 'Cuál trámite' },
  first: 'Elija de los que faltan',
  more: (shown: number) => `Aquí están los primeros ${shown}; los demás, en el inventario:`,
  inventory: 'ver el inventario',
  none: 'No falta ninguno de los que usted puede editar.',
  failed: 'No pudimos leer lo que falta. Intente de nuevo.',
  gone: 'Ya no está en el inventario, o usted ya no lo puede editar. Elija otro.',
}

export const en: typeof es = {
  declare: { services: 'Add services', procedures: 'Add procedures' },
  act: {
    studied: 'Confirm or evaluate',
    registered: 'Register in the SUIT or publish',
    optimised: 'Decide, or finish an improvement',
    rationalised: 'Decide, or finish an improvement',
    online: 'Decide, or put online',
  },
  choose: { services: 'Which service', procedures: 'Which procedure' },
  first: 'Choose one of those missing',
  more: (shown) => `These are the first ${shown}; the others are in the inventory:`,
  inventory: 'see the inventory',
  none: 'None of those that you may edit is missing.',
  failed: 'We could not read what is missing. Try again.',
  gone: 'It is no longer in the inventory, or you may no longer edit it. Choose another one.',
}
