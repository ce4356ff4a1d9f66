/** Groups of the SENA workshops, entered on the day after each one closed. */
export const workshopGroups = [
  { key: 'g-2008-1', name: 'Grupo 1 de 2008, adultos', closedOn: '2008-10-24' },
  { key: 'g-2008-2', name: 'Grupo 2 de 2008, docentes', closedOn: '2008-11-28' },
  { key: 'g-2009-1', name: 'Grupo 1 de 2009, juntas de acción comunal', closedOn: '2009-03-13' },
  { key: 'g-2009-2', name: 'Grupo 2 de 2009, comerciantes', closedOn: '2009-04-24' },
  { key: 'g-2009-3', name: 'Grupo 3 de 2009, jóvenes', closedOn: '2009-06-12' },
  { key: 'g-2009-4', name: 'Grupo 4 de 2009, madres comunitarias', closedOn: '2009-09-11' },
  { key: 'g-2009-5', name: 'Grupo 5 de 2009, productores', closedOn: '2009-11-20' },
  { key: 'g-2010-1', name: 'Grupo 1 de 2010, adultos mayores', closedOn: '2010-03-12' },
  { key: 'g-2010-2', name: 'Grupo 2 de 2010, docentes', closedOn: '2010-04-30' },
  { key: 'g-2010-3', name: 'Grupo 3 de 2010, jóvenes rurales', closedOn: '2010-06-11' },
] as const
