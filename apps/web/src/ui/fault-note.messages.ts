/** Of what an official record is, and so what can be done about it. */
export type Faulty = 'value' | 'proof' | 'decision' | 'attestation' | 'event'

export const es = {
  faulty: 'Defectuoso',
  /** By the name of the rule in the database, without the table’s. */
  rules: {
    finite: 'tiene un valor o un día que no es ninguno',
    denominator: 'divide entre cero o menos',
    numerator: 'cuenta más de los que hay',
    counts: 'le falta una de las dos cantidades',
    period: 'su período no corresponde a sus días',
    cutoff: 'su corte está fuera de su período',
    revision: 'su revisión no tiene número',
    value_missing: 'no tiene valor',
    value_of_another_kind: 'su valor es de otra clase que la meta',
    value_negative: 'su valor es negativo',
    period_of_another_unit: 'su período es de otra unidad que la meta',
    member_of_another_target: 'tiene el valor de un integrante de otra meta',
    proof: 'no tiene ni archivo ni enlace, o tiene ambos',
    url: 'su enlace no es de una página web',
    reason: 'es una devolución sin motivo',
    register_check: 'su registro no existe',
    check_named_row: 'trata de algo que no es de este municipio o ya no existe',
  } as Record<string, string>,
  crossing: 'nombra a alguien o algo de otro municipio',
  other: (rule: string) => `no cumple «${rule}»`,
  sentence: (faults: string) => `${faults}. Se registró antes de que esto se revisara.`,
  ways: {
    value: 'Queda como está; corríjalo con una revisión nueva.',
    proof: 'Queda como está y no prueba nada; agregue otro soporte.',
    decision: 'Queda como está; corrija el dato, para que se decida de nuevo.',
    attestation: 'Queda como está; retírela y dé el período por completo otra vez.',
    event:
      'La auditoría no se cambia; avísele a quien opera la instalación (npm run check-data lo lista).',
  } satisfies Record<Faulty, string>,
}

export const en: typeof es = {
  faulty: 'Faulty',
  rules: {
    finite: 'has a value or a day that is none',
    denominator: 'divides by zero or less',
    numerator: 'counts more than there are',
    counts: 'lacks one of its two counts',
    period: 'has a period that isn’t that of its days',
    cutoff: 'has a cutoff outside its period',
    revision: 'has a revision without a number',
    value_missing: 'has no value',
    value_of_another_kind: 'has a value of another kind than the target',
    value_negative: 'has a negative value',
    period_of_another_unit: 'has a period of another unit than the target',
    member_of_another_target: 'has the value of a member of another target',
    proof: 'has neither a file nor a link, or has both',
    url: 'has a link that is not to a web page',
    reason: 'is a return without a reason',
    register_check: 'has a register that doesn’t exist',
    check_named_row: 'is about something that isn’t of this municipality or no longer exists',
  },
  crossing: 'names someone or something of another municipality',
  other: (rule) => `breaks “${rule}”`,
  sentence: (faults) => `${faults}. It was recorded before this was checked.`,
  ways: {
    value: 'It stays as it is; correct it with a new revision.',
    proof: 'It stays as it is and proves nothing; add other evidence.',
    decision: 'It stays as it is; correct the value, so that it is decided anew.',
    attestation: 'It stays as it is; withdraw it and say again that the period is complete.',
    event:
      'The log is not changed; tell the installation’s operator (npm run check-data lists it).',
  },
}
