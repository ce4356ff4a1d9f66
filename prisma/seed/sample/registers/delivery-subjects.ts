import type { OfficeCode } from '../../alvarado/structure.ts'

/** What an office hands in and for which channel; `{mes}` is the month it tells of. The lists are gone through in turn. */
type Subject = readonly [channel: string, subject: string]

export const subjects: Readonly<Record<OfficeCode, readonly Subject[]>> = {
  DA: [
    ['noticias', 'Agenda pública del Alcalde, {mes}'],
    ['noticias', 'Balance del consejo de gobierno de {mes}'],
    ['noticias', 'Visita del Alcalde a las veredas, {mes}'],
    ['planes', 'Avance del plan de desarrollo, {mes}'],
    ['noticias', 'Gestiones ante la Gobernación, {mes}'],
    ['noticias', 'Mensaje del Alcalde a la comunidad, {mes}'],
  ],
  SGG: [
    ['tramites', 'Requisitos de trámites que cambiaron en {mes}'],
    ['contratacion', 'Procesos de contratación abiertos en {mes}'],
    ['noticias', 'Decretos y resoluciones de {mes}'],
    ['tramites', 'Horarios de atención y turnos de {mes}'],
    ['contratacion', 'Contratos firmados en {mes}'],
    ['convivencia', 'Consejo de seguridad de {mes}'],
    ['tramites', 'Certificados que más se piden, {mes}'],
    ['noticias', 'Jornadas de atención en veredas, {mes}'],
  ],
  SHT: [
    ['finanzas', 'Ejecución del presupuesto, {mes}'],
    ['finanzas', 'Recaudo del impuesto predial, {mes}'],
    ['tramites', 'Calendario de pagos y descuentos, {mes}'],
    ['finanzas', 'Pagos a proveedores, {mes}'],
    ['finanzas', 'Recaudo de industria y comercio, {mes}'],
    ['noticias', 'Jornada de pago en el parque, {mes}'],
  ],
  OPI: [
    ['planes', 'Avance de obras, {mes}'],
    ['noticias', 'Vías terciarias intervenidas en {mes}'],
    ['tramites', 'Licencias de construcción expedidas en {mes}'],
    ['planes', 'Proyectos inscritos en el banco, {mes}'],
    ['noticias', 'Cierre de calles y obras, {mes}'],
    ['planes', 'Fotografías de las obras, {mes}'],
    ['tramites', 'Certificados de estratificación, {mes}'],
  ],
  OSP: [
    ['servicios-publicos', 'Cortes programados de agua, {mes}'],
    ['servicios-publicos', 'Calidad del agua, {mes}'],
    ['servicios-publicos', 'Rutas de recolección de basuras, {mes}'],
    ['noticias', 'Campaña de ahorro de agua, {mes}'],
    ['servicios-publicos', 'Tarifas del acueducto, {mes}'],
    ['servicios-publicos', 'Reparaciones en la red, {mes}'],
  ],
  CF: [
    ['convivencia', 'Charlas de convivencia familiar, {mes}'],
    ['convivencia', 'Rutas de atención a las familias, {mes}'],
    ['convivencia', 'Conciliaciones en cifras, {mes}'],
    ['noticias', 'Jornada por los niños, {mes}'],
    ['convivencia', 'Talleres con docentes y padres, {mes}'],
  ],
  IP: [
    ['convivencia', 'Normas de convivencia que se recuerdan en {mes}'],
    ['noticias', 'Operativos de espacio público, {mes}'],
    ['convivencia', 'Permisos para fiestas y reuniones, {mes}'],
    ['convivencia', 'Querellas en cifras, {mes}'],
    ['tramites', 'Guías de movilización, {mes}'],
  ],
  UMATA: [
    ['campo', 'Visitas de asistencia técnica, {mes}'],
    ['campo', 'Precios en la plaza, {mes}'],
    ['campo', 'Ciclo de vacunación, {mes}'],
    ['noticias', 'Mercado campesino de {mes}'],
    ['campo', 'Recomendaciones para el cultivo de arroz, {mes}'],
    ['campo', 'Convocatorias para el campo, {mes}'],
  ],
  ALM: [
    ['contratacion', 'Compras del Almacén, {mes}'],
    ['finanzas', 'Bienes dados de baja, {mes}'],
  ],
  BIB: [
    ['cultura', 'Programación de la Casa de la Cultura, {mes}'],
    ['cultura', 'Libros nuevos, {mes}'],
    ['cultura', 'Hora del cuento, {mes}'],
    ['noticias', 'Festival y fiestas, {mes}'],
    ['cultura', 'Lectores del mes, {mes}'],
    ['cultura', 'Talleres de lectura, {mes}'],
  ],
}

/** Deliveries of a month that were something else: month, office, which of the month. */
export const others: Readonly<Record<string, Subject>> = {
  '2009-01 SGG 0': ['preguntas', 'Veinte preguntas que más se hacen en la ventanilla'],
  '2009-08 SGG 0': ['preguntas', 'Preguntas sobre el impuesto predial, con Hacienda'],
  '2010-02 SGG 0': ['preguntas', 'Preguntas sobre matrículas y Sisbén'],
}
