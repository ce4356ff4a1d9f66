import type { SampleEvidence } from '../registers/evidence.ts'

/** What proves findings of the diagnosis and actions that were done. */
export const planningEvidence: readonly SampleEvidence[] = [
  {
    on: '2008-09-11',
    by: 'committee',
    register: 'assessments',
    key: 'RD-001-F1-42',
    title: 'Certificado del dominio .gov.co',
  },
  {
    on: '2009-08-19',
    by: 'committee',
    register: 'actions',
    key: 'basica',
    title: 'Acta 5 de 2009 del comité GEL-T',
  },
  {
    on: '2009-11-24',
    by: 'library',
    register: 'actions',
    key: 'boletines',
    title: 'Inventario del archivo digital de boletines',
  },
  {
    on: '2010-01-13',
    by: 'reviewer',
    register: 'assessments',
    key: 'RD-003-F3-11',
    title: 'Acto que adopta la política de seguridad de la información',
  },
  {
    on: '2010-05-19',
    by: 'committee',
    register: 'actions',
    key: 'radicado',
    title: 'Acta de entrega del módulo de peticiones',
  },
]
