import { plural } from '../../lib/i18n/plural.ts'

export const es = {
  open: 'Registrar un dato',
  loadFailed: 'No se pudo preparar el formulario',
  notFound: 'Esta meta ya no existe o no está a su alcance.',
  noPeriods: 'Aún no ha empezado ningún periodo de esta meta.',
  period: 'Periodo',
  periodHelp: {
    TOTAL: 'Se suma lo nuevo de cada periodo.',
    QUOTA: 'La meta se cuenta en cada periodo.',
    RATIO: 'Cómo está al corte de este periodo.',
    COVERAGE: 'Cómo está al corte de este periodo.',
    LEVEL: 'Los grupos que cerraron hasta el corte.',
  },
  running: 'en curso',
  state: {
    DRAFT: 'borrador',
    SUBMITTED: 'espera aprobación',
    APPROVED: 'aprobado',
    RETURNED: 'devuelto',
  },
  lastApproved: (value: string, cutoff: string) => `Último dato aprobado: ${value}, al ${cutoff}.`,
  neverApproved: 'Todavía no hay datos aprobados de esta meta.',
  stands: {
    DRAFT: (value: string, cutoff: string) => `Hay un borrador: ${value}, al ${cutoff}.`,
    SUBMITTED: (value: string, cutoff: string) =>
      `${value}, al ${cutoff}: espera que otra persona lo apruebe. Mientras tanto no se puede cambiar.`,
    APPROVED: (value: string, cutoff: string) => `${value}, al ${cutoff}: aprobado, ya cuenta.`,
    RETURNED: (value: string, cutoff: string) => `${value}, al ${cutoff}: devuelto para corregir.`,
  },
  returnedBecause: (reason: string, person: string) => `${person} lo devolvió: «${reason}»`,
  someone: 'Quien revisa',
  correct: 'Corregir este dato',
  otherCutoff: 'Registrar con otro corte',
  goOnWith: 'Seguir con el borrador',
  count: {
    TOTAL: 'Los nuevos de este periodo. Lo que dejó de contar se resta con un número negativo.',
    QUOTA: 'Los de este periodo.',
  },
  byMember: {
    OFFICE: 'Por dependencia',
    PHASE: 'Por fase',
    MODALITY: 'Por modalidad',
    BODY: 'Por ente',
    ACCOUNT: 'Por cuenta',
    CHANNEL: 'Por canal',
    GROUP: 'Por grupo',
  },
  checklistHelp: (goal: string) => `Marque donde se cumple: ${goal}.`,
  amountsHelp: (goal: string) => `Meta: ${goal}. Deje vacío lo que no se sepa: vacío no es 0.`,
  complete: 'No falta nada.',
  missing: {
    OFFICE: (count: number) =>
      plural('es', count, { one: 'Falta 1 dependencia', other: `Faltan ${count} dependencias` }),
    PHASE: (count: number) =>
      plural('es', count, { one: 'Falta 1 fase', other: `Faltan ${count} fases` }),
    MODALITY: (count: number) =>
      plural('es', count, { one: 'Falta 1 modalidad', other: `Faltan ${count} modalidades` }),
    BODY: (count: number) =>
      plural('es', count, { one: 'Falta 1 ente', other: `Faltan ${count} entes` }),
    ACCOUNT: (count: number) =>
      plural('es', count, { one: 'Falta 1 cuenta', other: `Faltan ${count} cuentas` }),
    CHANNEL: (count: number) =>
      plural('es', count, { one: 'Falta 1 canal', other: `Faltan ${count} canales` }),
    GROUP: (count: number) =>
      plural('es', count, { one: 'Falta 1 grupo', other: `Faltan ${count} grupos` }),
  },
  below: (count: number) =>
    plural('es', count, {
      one: '1 grupo no llega a la meta',
      other: `${count} grupos no llegan a la meta`,
    }),
  missingNamed: (count: string, names: string) => `${count}: ${names}.`,
  ratioResult: (counts: string, percent: string) => `${counts}: ${percent}`,
  ratioWaiting: 'El porcentaje se calcula con las dos cantidades; no se escribe.',
  cutoff: 'Corte',
  cutoffEnded: (day: string) => `Si lo deja vacío: ${day}, fin del periodo.`,
  cutoffRunning: (day: string) =>
    `Si lo deja vacío: ${day}, el día de hoy; el periodo sigue abierto.`,
  cutoffFixed: (day: string) => `Corte: ${day}.`,
  cutoffTaken: (day: string) =>
    `Corte: ya hay un dato con corte al ${day}. Elija otro día, o corrija el que existe.`,
  note: 'Nota',
  noteHelp: 'De dónde sale el dato, qué lo explica.',
  reason: 'Motivo de la corrección',
  reasonHelp: 'Queda en la historia del dato, junto a la cifra anterior.',
  reasonGiven: (reason: string) => `Motivo de la corrección: «${reason}»`,
  figureBefore: 'Dato anterior',
  figureAfter: 'Dato corregido',
  previewTitle: 'Qué cambia',
  previewWaiting: 'Escriba el dato y aquí verá qué cambia.',
  saveDraft: 'Guardar borrador',
  submit: 'Guardar y enviar a aprobación',
  savedDraft: 'Borrador guardado. Todavía no cuenta: falta enviarlo a aprobación.',
  submitted: 'Enviado a aprobación. Contará cuando otra persona lo apruebe.',
  draftKept: 'El borrador quedó guardado, pero no se envió a aprobación.',
  restored: 'Recuperamos lo que había escrito antes de recargar.',
  discard: 'Descartar',
  evidenceLater: 'Guarde el borrador para adjuntar evidencias.',
  yes: 'sí',
  no: 'no',
}

export const en: typeof es = {
  open: 'Record a value',
  loadFailed: 'The form could not be prepared',
  notFound: 'This target no longer exists or is out of your reach.',
  noPeriods: 'No period of this target has begun yet.',
  period: 'Period',
  periodHelp: {
    TOTAL: 'What is new in each period is added up.',
    QUOTA: 'The goal counts in each period.',
    RATIO: 'How it stands at this period’s cut-off.',
    COVERAGE: 'How it stands at this period’s cut-off.',
    LEVEL: 'The groups that closed until the cut-off.',
  },
  running: 'running',
  state: {
    DRAFT: 'draft',
    SUBMITTED: 'awaits approval',
    APPROVED: 'approved',
    RETURNED: 'returned',
  },
  lastApproved: (value: string, cutoff: string) =>
    `Last approved value: ${value}, as of ${cutoff}.`,
  neverApproved: 'There are no approved values of this target yet.',
  stands: {
    DRAFT: (value: string, cutoff: string) => `There is a draft: ${value}, as of ${cutoff}.`,
    SUBMITTED: (value: string, cutoff: string) =>
      `${value}, as of ${cutoff}: awaits somebody else’s approval. It cannot be changed meanwhile.`,
    APPROVED: (value: string, cutoff: string) => `${value}, as of ${cutoff}: approved, it counts.`,
    RETURNED: (value: string, cutoff: string) =>
      `${value}, as of ${cutoff}: returned to be corrected.`,
  },
  returnedBecause: (reason: string, person: string) => `${person} returned it: “${reason}”`,
  someone: 'The reviewer',
  correct: 'Correct this value',
  otherCutoff: 'Record with another cut-off',
  goOnWith: 'Go on with the draft',
  count: {
    TOTAL: 'The new ones of this period. What no longer counts is taken away as a negative number.',
    QUOTA: 'Those of this period.',
  },
  byMember: {
    OFFICE: 'By office',
    PHASE: 'By phase',
    MODALITY: 'By modality',
    BODY: 'By body',
    ACCOUNT: 'By account',
    CHANNEL: 'By channel',
    GROUP: 'By group',
  },
  checklistHelp: (goal: string) => `Tick where it is met: ${goal}.`,
  amountsHelp: (goal: string) => `Goal: ${goal}. Leave empty what is not known: empty is not 0.`,
  complete: 'Nothing is missing.',
  missing: {
    OFFICE: (count: number) =>
      plural('en', count, { one: '1 office is missing', other: `${count} offices are missing` }),
    PHASE: (count: number) =>
      plural('en', count, { one: '1 phase is missing', other: `${count} phases are missing` }),
    MODALITY: (count: number) =>
      plural('en', count, {
        one: '1 modality is missing',
        other: `${count} modalities are missing`,
      }),
    BODY: (count: number) =>
      plural('en', count, { one: '1 body is missing', other: `${count} bodies are missing` }),
    ACCOUNT: (count: number) =>
      plural('en', count, { one: '1 account is missing', other: `${count} accounts are missing` }),
    CHANNEL: (count: number) =>
      plural('en', count, { one: '1 channel is missing', other: `${count} channels are missing` }),
    GROUP: (count: number) =>
      plural('en', count, { one: '1 group is missing', other: `${count} groups are missing` }),
  },
  below: (count: number) =>
    plural('en', count, {
      one: '1 group falls short of the goal',
      other: `${count} groups fall short of the goal`,
    }),
  missingNamed: (count: string, names: string) => `${count}: ${names}.`,
  ratioResult: (counts: string, percent: string) => `${counts}: ${percent}`,
  ratioWaiting: 'The percentage is computed from both counts; it is not typed.',
  cutoff: 'Cut-off',
  cutoffEnded: (day: string) => `If left empty: ${day}, the end of the period.`,
  cutoffRunning: (day: string) => `If left empty: ${day}, today; the period is still open.`,
  cutoffFixed: (day: string) => `Cut-off: ${day}.`,
  cutoffTaken: (day: string) =>
    `Cut-off: there is a value with the cut-off ${day} already. Choose another day, or correct that one.`,
  note: 'Note',
  noteHelp: 'Where the value comes from, what explains it.',
  reason: 'Reason for the correction',
  reasonHelp: 'It stays in the value’s history, beside the earlier figure.',
  reasonGiven: (reason: string) => `Reason for the correction: “${reason}”`,
  figureBefore: 'Earlier value',
  figureAfter: 'Corrected value',
  previewTitle: 'What changes',
  previewWaiting: 'Type the value and see here what changes.',
  saveDraft: 'Save draft',
  submit: 'Save and submit for approval',
  savedDraft: 'Draft saved. It does not count yet: submit it for approval.',
  submitted: 'Submitted for approval. It will count once somebody else approves it.',
  draftKept: 'The draft was saved, but it was not submitted for approval.',
  restored: 'We brought back what you had typed before the page was reloaded.',
  discard: 'Discard',
  evidenceLater: 'Save the draft to attach evidence.',
  yes: 'yes',
  no: 'no',
}
