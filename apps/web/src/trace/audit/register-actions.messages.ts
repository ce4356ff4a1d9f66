import type { REGISTER_AUDIT_ACTIONS } from '@gelt/domain'

type RegisterAction = (typeof REGISTER_AUDIT_ACTIONS)[number]

interface RegisterActions {
  /** Says what `who` did to `what` in a register of daily work. */
  sentences: Record<RegisterAction, (who: string, what: string) => string>
  nouns: Record<'registerRow' | 'attestation' | 'registerEvidence', string>
}

export const es: RegisterActions = {
  sentences: {
    'registerRow.create': (who, what) => `${who} registró «${what}»`,
    'registerRow.update': (who, what) => `${who} editó «${what}»`,
    'registerRow.annul': (who, what) => `${who} anuló «${what}»`,
    'registerRow.import': (who, what) => `${who} importó a los registros el archivo «${what}»`,
    'attestation.attest': (who, what) => `${who} dio por completo «${what}»`,
    'attestation.withdraw': (who, what) => `${who} retiró lo dicho sobre «${what}»`,
    'registerEvidence.attach': (who, what) => `${who} adjuntó una evidencia a «${what}»`,
  },
  nouns: {
    registerRow: 'Registros del trabajo diario',
    attestation: 'Períodos completos',
    registerEvidence: 'Evidencias de los registros',
  },
}

export const en: RegisterActions = {
  sentences: {
    'registerRow.create': (who, what) => `${who} recorded “${what}”`,
    'registerRow.update': (who, what) => `${who} edited “${what}”`,
    'registerRow.annul': (who, what) => `${who} annulled “${what}”`,
    'registerRow.import': (who, what) => `${who} imported into the registers the file “${what}”`,
    'attestation.attest': (who, what) => `${who} said that “${what}” is complete`,
    'attestation.withdraw': (who, what) => `${who} took back what was said of “${what}”`,
    'registerEvidence.attach': (who, what) => `${who} attached evidence to “${what}”`,
  },
  nouns: {
    registerRow: 'Registers of daily work',
    attestation: 'Complete periods',
    registerEvidence: 'Evidence of the registers',
  },
}
