export const es = {
  unanswered:
    'Se perdió la conexión y no sabemos si se guardó. Lo escrito sigue aquí. Inténtelo otra vez; no se guardará dos veces.',
  failed: (requestId: string) =>
    `Algo falló de nuestro lado y no se guardó nada. Inténtelo otra vez; si se repite, informe el código ${requestId}.`,
}

export const en: typeof es = {
  unanswered:
    'The connection was lost and we don’t know whether this was saved. What you typed is still here. Try again; it will not be saved twice.',
  failed: (requestId) =>
    `Something failed on our side and nothing was saved. Try again; if it happens again, report the code ${requestId}.`,
}
