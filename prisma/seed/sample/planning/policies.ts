import { by, rowsOf, type SampleRow } from '../registers/sample-row.ts'

const policy = rowsOf('policies')

const developmentPlan = {
  document: 'Plan de Desarrollo Municipal 2008–2011, Acuerdo 006 de 2008 (muestra)',
  adoptedOn: '2008-05-30',
}

/** Invented policies, each for objectives of the plan. The seventh objective, the municipality's image, has none. */
export const samplePolicies: readonly SampleRow[] = [
  policy(
    'cuentas',
    by('committee', '2008-09-05', {
      ...developmentPlan,
      name: 'La administración publica lo que hace y rinde cuentas cada año',
      page: 'Página 41',
      objectives: '2 6',
      office: 'DA',
    }),
  ),
  policy(
    'tramites',
    by('committee', '2008-09-05', {
      ...developmentPlan,
      name: 'Trámites con menos pasos, menos documentos y menos viajes a la cabecera',
      page: 'Página 58',
      objectives: '1 6',
      office: 'OPI',
    }),
  ),
  policy(
    'veredas',
    by('committee', '2008-09-05', {
      ...developmentPlan,
      name: 'Internet y aprendizaje para todas las veredas',
      page: 'Página 73',
      objectives: '3 4',
      office: 'BIB',
    }),
  ),
  policy(
    'archivos',
    by('reviewer', '2008-09-12', {
      name: 'Los archivos municipales se organizan y se conservan en medio digital',
      document: 'Acuerdo 011 de 2007 (muestra)',
      page: 'Artículo 4',
      objectives: '6',
      adoptedOn: '2007-11-28',
      office: 'SHT',
    }),
  ),
  policy(
    'alianzas',
    by('committee', '2008-09-12', {
      name: 'Formación y conectividad en alianza con instituciones de la región',
      document: 'Convenio marco 003 de 2008 (muestra)',
      page: 'Cláusula segunda',
      objectives: '5',
      adoptedOn: '2008-07-14',
    }),
  ),
  policy(
    'participacion',
    by('committee', '2009-05-20', {
      name: 'La comunidad opina sobre el presupuesto antes de que se apruebe',
      document: 'Decreto municipal 034 de 2009 (muestra)',
      page: 'Artículo 2',
      objectives: '2 3',
      adoptedOn: '2009-05-15',
      office: 'OPI',
    }),
  ),
  policy(
    'papel',
    by('reviewer', '2008-09-12', {
      name: 'Austeridad en el gasto de papel y de impresión',
      document: 'Directiva municipal 002 de 2006 (muestra)',
      page: 'Numeral 3',
      objectives: '6',
      adoptedOn: '2006-02-20',
      office: 'SHT',
    }),
    by(
      'reviewer',
      '2010-01-13',
      { endedOn: '2009-12-31' },
      'Su vigencia terminó con la del año; la recoge el plan de gestión documental.',
    ),
  ),
]
