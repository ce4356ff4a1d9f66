import type { REGISTER_AUDIT_ACTIONS } from '@gelt/domain'

type RegisterAction = (typeof REGISTER_AUDIT_ACTIONS)[number]

interface RegisterActions {
  /** Says what `who` did to `what` in a register of daily work. */
  sentences: Record<RegisterAction, (who: string, what: string) => string>
  nouns: Record<'registerRow' | 'attestation' | 'registerEvidence' | 'criteria' | 'round', string>
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
    'criteria.copy': (who, what) => `${who} copió el catálogo inicial: ${what}`,
    'round.submit': (who, what) => `${who} presentó «${what}» para aprobación`,
    'round.approve': (who, what) => `${who} aprobó «${what}»`,
    'round.return': (who, what) => `${who} devolvió «${what}»`,
  },
  nouns: {
    registerRow: 'Registros del trabajo diario',
    attestation: 'Períodos completos',
    registerEvidence: 'Evidencias de los registros',
    criteria: 'Catálogo de criterios',
    round: 'Rondas del diagnóstico',
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
    'criteria.copy': (who, what) => `${who} copied the starting catalogue: ${what}`,
    'round.submit': (who, what) => `${who} submitted “${what}” for approval`,
    'round.approve': (who, what) => `${who} approved “${what}”`,
    'round.return': (who, what) => `${who} returned “${what}”`,
  },
  nouns: {
    registerRow: 'Registers of daily work',
    attestation: 'Complete periods',
    registerEvidence: 'Evidence of the registers',
    criteria: 'Catalogue of criteria',
    round: 'Rounds of the diagnosis',
  },
}
