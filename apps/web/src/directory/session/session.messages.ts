import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  signIn: {
    title: 'Ingresar',
    sentence:
      'Ingrese para registrar, revisar o aprobar datos. Para leer el plan no hace falta cuenta.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    showPassword: 'Mostrar la contraseña',
    submit: 'Ingresar',
    help: 'Las cuentas se crean por invitación. Si olvidó su contraseña, pida un enlace nuevo a quien administra el sistema en su entidad.',
    already: (name: string) => `Usted ya ingresó como ${name}.`,
    goOn: 'Continuar',
    other: 'Salir e ingresar con otra cuenta',
  },
  refusals: {
    WRONG_CREDENTIALS: 'El correo o la contraseña no coinciden. Revíselos e intente de nuevo.',
    TOO_MANY_ATTEMPTS:
      'Hubo demasiados intentos seguidos. Espere unos minutos; si no alcanza, ingrese desde un equipo en el que ya haya ingresado.',
    GUESSABLE_PASSWORD:
      'Esa contraseña está entre lo que se intenta primero. Use varias palabras que no vayan juntas.',
    UNREACHABLE: 'No hay conexión con el servidor. Lo que escribió sigue aquí; intente de nuevo.',
    INTERNAL: 'Algo falló de nuestro lado y no se guardó nada. Intente de nuevo.',
    WRONG_PASSWORD: 'La contraseña actual no es esa. Revísela e intente de nuevo.',
  },
  account: {
    menu: (name: string) => `Cuenta de ${name}`,
    noRole: 'Sin funciones en esta entidad',
    installation: 'Instalación',
    changePassword: 'Cambiar la contraseña',
    signOut: 'Salir',
    notSignedOut: 'No se pudo cerrar la sesión. Revise su conexión e intente de nuevo.',
  },
  password: {
    current: 'Contraseña actual',
    next: 'Contraseña nueva',
    help: 'Mínimo 12 caracteres. Una frase que solo usted diría es fácil de recordar y difícil de adivinar.',
    save: 'Guardar la contraseña',
    cancel: 'Cancelar',
    saved: 'Contraseña cambiada. Las sesiones en otros equipos se cerraron.',
    missing: (count: number) =>
      plural('es', count, {
        one: 'Falta 1 carácter.',
        other: `Faltan ${count} caracteres.`,
      }),
    GUESSABLE: 'Fácil de adivinar: repite o sigue un orden conocido.',
    FAIR: 'Aceptable. Con una palabra más sería fuerte.',
    STRONG: 'Fuerte.',
  },
  invitation: {
    title: 'Invitación',
    resetTitle: 'Contraseña nueva',
    loading: 'Estamos leyendo su enlace.',
    invited: (name: string, entity: string) =>
      `${name}, le invitaron a trabajar en el plan de Gobierno en Línea de ${entity}. Elija su contraseña y empiece.`,
    joining: (name: string, entity: string) =>
      `${name}, le invitaron también al plan de Gobierno en Línea de ${entity}. Confirme con la contraseña que ya usa aquí.`,
    reset: (name: string, entity: string) =>
      `${name}, elija una contraseña nueva para su cuenta en el plan de ${entity}.`,
    expires: (day: string) => `El enlace vence el ${day} y sirve una sola vez.`,
    email: 'Usted ingresará con',
    accept: 'Guardar e ingresar',
    join: 'Aceptar e ingresar',
    ownPassword: 'Su contraseña de siempre',
    unknownTitle: 'Este enlace no existe',
    unknown: 'Revise que la dirección esté completa, o pida un enlace nuevo a quien le invitó.',
    expiredTitle: 'Este enlace venció',
    expired: (day: string) =>
      `Venció el ${day}; pida uno nuevo a quien administra el sistema en su entidad.`,
    usedTitle: 'Este enlace ya se usó',
    used: 'Sirve una sola vez. Si fue usted, ingrese con su correo y su contraseña; si no, avise a quien administra el sistema.',
    welcome: (entity: string) => `Su cuenta en ${entity} está lista.`,
  },
}

export const en: typeof es = {
  signIn: {
    title: 'Sign in',
    sentence: 'Sign in to record, review or approve data. Reading the plan needs no account.',
    email: 'Email address',
    password: 'Password',
    showPassword: 'Show the password',
    submit: 'Sign in',
    help: 'Accounts are made by invitation. If you forgot your password, ask your entity’s administrator for a new link.',
    already: (name: string) => `You are already signed in as ${name}.`,
    goOn: 'Go on',
    other: 'Sign out and use another account',
  },
  refusals: {
    WRONG_CREDENTIALS: 'The address or the password do not match. Check them and try again.',
    TOO_MANY_ATTEMPTS:
      'There were too many attempts in a row. Wait a few minutes; if that is not enough, sign in from a device where you have signed in before.',
    GUESSABLE_PASSWORD:
      'That password is among those that are tried first. Join several words that don’t belong together.',
    UNREACHABLE: 'The server cannot be reached. What you typed is still here; try again.',
    INTERNAL: 'Something failed on our side and nothing was saved. Try again.',
    WRONG_PASSWORD: 'That is not the current password. Check it and try again.',
  },
  account: {
    menu: (name: string) => `Account of ${name}`,
    noRole: 'No role in this entity',
    installation: 'Installation',
    changePassword: 'Change the password',
    signOut: 'Sign out',
    notSignedOut: 'The session could not be closed. Check your connection and try again.',
  },
  password: {
    current: 'Current password',
    next: 'New password',
    help: 'At least 12 characters. A phrase that only you would say is easy to remember and hard to guess.',
    save: 'Save the password',
    cancel: 'Cancel',
    saved: 'Password changed. Sessions on other devices were closed.',
    missing: (count: number) =>
      plural('en', count, {
        one: '1 more character needed.',
        other: `${count} more characters needed.`,
      }),
    GUESSABLE: 'Easy to guess: it repeats or follows a known order.',
    FAIR: 'Fair. One more word would make it strong.',
    STRONG: 'Strong.',
  },
  invitation: {
    title: 'Invitation',
    resetTitle: 'New password',
    loading: 'We are reading your link.',
    invited: (name: string, entity: string) =>
      `${name}, you are invited to work on the e-government plan of ${entity}. Choose your password and begin.`,
    joining: (name: string, entity: string) =>
      `${name}, you are also invited to the e-government plan of ${entity}. Confirm with the password you already use here.`,
    reset: (name: string, entity: string) =>
      `${name}, choose a new password for your account in the plan of ${entity}.`,
    expires: (day: string) => `The link expires on ${day} and works once.`,
    email: 'You will sign in with',
    accept: 'Save and sign in',
    join: 'Accept and sign in',
    ownPassword: 'Your usual password',
    unknownTitle: 'This link does not exist',
    unknown: 'Check that the address is complete, or ask whoever invited you for a new link.',
    expiredTitle: 'This link has expired',
    expired: (day: string) =>
      `It expired on ${day}; ask your entity’s administrator for a new one.`,
    usedTitle: 'This link has been used',
    used: 'It works once. If it was you, sign in with your address and password; if not, tell your administrator.',
    welcome: (entity: string) => `Your account in ${entity} is ready.`,
  },
}
