import { AUDIT_ACTIONS, AUDIT_FIELDS } from '@gelt/domain'
import { expect, it } from 'vitest'
import * as actions from './audit-actions.messages.ts'
import * as fields from './audit-fields.messages.ts'
import { eventSentence } from './event-sentence.rules.ts'

it.each([
  [
    'measurement.approve',
    'Fila 1 · Nuevos puntos · 2010-S1',
    'Nubia Lozano aprobó el dato de enero a junio de 2010 de la fila 1 (Nuevos puntos)',
    'Nubia Lozano approved the value for January to June 2010 of row 1 (Nuevos puntos)',
  ],
  [
    'measurement.record',
    '2 · Entregas · 2010-05',
    'Nubia Lozano registró el dato de mayo de 2010 de la fila 2 (Entregas)',
    'Nubia Lozano recorded the value for May 2010 of row 2 (Entregas)',
  ],
  [
    'measurement.return',
    '13 · Uso del correo · 2010-W26',
    'Nubia Lozano devolvió el dato de la semana 26 de 2010 de la fila 13 (Uso del correo)',
    'Nubia Lozano returned the value for week 26 of 2010 of row 13 (Uso del correo)',
  ],
  [
    'measurement.submit',
    '14 · Sitios · A2',
    'Nubia Lozano presentó el dato del año 2 del plan de la fila 14 (Sitios)',
    'Nubia Lozano submitted the value for year 2 of the plan of row 14 (Sitios)',
  ],
  [
    'evidence.attach',
    'Fila 1 · Nuevos puntos · 2010-S1',
    'Nubia Lozano adjuntó una evidencia al dato de enero a junio de 2010 de la fila 1 (Nuevos puntos)',
    'Nubia Lozano attached evidence to the value for January to June 2010 of row 1 (Nuevos puntos)',
  ],
  [
    'measurement.close',
    'Fila 1 · Nuevos puntos · 2010-S1',
    'Nubia Lozano cerró el dato de enero a junio de 2010 de la fila 1 (Nuevos puntos)',
    'Nubia Lozano closed the value for January to June 2010 of row 1 (Nuevos puntos)',
  ],
  [
    'indicator.update',
    'Fila 3 · Inventario',
    'Nubia Lozano editó la fila 3 (Inventario)',
    'Nubia Lozano edited row 3 (Inventario)',
  ],
  [
    'targetMember.end',
    'Fila 3 · Almacén',
    'Nubia Lozano retiró de la meta de la fila 3: «Almacén»',
    'Nubia Lozano took out of the target of row 3: “Almacén”',
  ],
  [
    'office.archive',
    'Almacén',
    'Nubia Lozano cerró la dependencia «Almacén»',
    'Nubia Lozano closed the office “Almacén”',
  ],
  [
    'person.setRoles',
    'Ana Ruiz',
    'Nubia Lozano cambió los roles de Ana Ruiz',
    'Nubia Lozano changed the roles of Ana Ruiz',
  ],
  ['some.new', 'Algo', 'Nubia Lozano: some.new en Algo', 'Nubia Lozano: some.new in Algo'],
])('says %s', (action, subjectLabel, spanish, english) => {
  const event = { action, subjectLabel, actorName: 'Nubia Lozano' }
  expect(eventSentence(event, 'es')).toBe(spanish)
  expect(eventSentence(event, 'en')).toBe(english)
})

it.each(AUDIT_ACTIONS)('has words for %s, its noun in the filter too', (action) => {
  const event = { action, subjectLabel: 'Almacén', actorName: 'Nubia Lozano' }
  expect(eventSentence(event, 'es')).toMatch(/^Nubia Lozano [\p{L}].*Almacén/u)
  expect(eventSentence(event, 'en')).toMatch(/^Nubia Lozano [\p{L}].*Almacén/u)
  expect(eventSentence(event, 'es')).not.toContain(action)
  const [noun] = action.split('.')
  expect(Object.keys(actions.es.nouns)).toContain(noun)
  expect(Object.keys(actions.en.nouns)).toContain(noun)
})

it.each(AUDIT_FIELDS)('has words for the field %s', (field) => {
  expect(fields.es.fields[field]).toMatch(/\S/)
  expect(fields.en.fields[field]).toMatch(/\S/)
})
