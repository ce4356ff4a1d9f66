export const es = {
  unanswered:
    'No hubo respuesta: revise su conexión e inténtelo otra vez. Lo que escribió sigue aquí y no se guardará dos veces.',
  failed: (requestId: string) =>
    `Algo falló de nuestro lado y no se guardó nada. Inténtelo otra vez; si se repite, informe el código ${requestId}.`,
}

export const en: typeof es = {
  unanswered:
    'There was no answer: check your connection and try again. What you typed is still here and will not be saved twice.',
  failed: (requestId) =>
    `Something failed on our side and nothing was saved. Try again; if it happens again, report the code ${requestId}.`,
}
