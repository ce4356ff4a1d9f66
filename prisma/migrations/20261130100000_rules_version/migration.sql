-- AlterTable
ALTER TABLE "measurement" ADD COLUMN     "rules_version" INTEGER;

-- What was closed so far was closed by the first version of the rules. The trigger keeps people from changing what was
-- submitted; this writes down what was true of it all along.
ALTER TABLE measurement DISABLE TRIGGER refuse_change;
UPDATE measurement SET rules_version = 1 WHERE source = 'COUNTED';
ALTER TABLE measurement ENABLE TRIGGER refuse_change;

ALTER TABLE measurement ADD CHECK ((source = 'COUNTED') = (rules_version IS NOT NULL));

-- Plans that were loaded before the reading A-29 was made are counted by it from now on, and say so where they say A-11.
INSERT INTO reading_note (entity_id, plan_id, code, place, source_text, question, reading, rows)
SELECT entity_id, plan_id, 'A-29', 'fila 13 (línea 170), Meta', '"5 veces a la semana"',
  'Pide usar el correo 5 veces a la semana, y 73 de las 260 semanas del plan tienen festivos: quien lo usara todos los días hábiles terminaría en 94 %.',
  'Una semana debe 5 días o, si tiene festivos, sus días hábiles. El avance es lo hecho, hasta lo que debe cada semana, sobre todo lo que deben las semanas. Lo que se cerró antes de esta lectura conserva sus cifras.',
  '{13}'
FROM reading_note known WHERE code = 'A-11' AND rows = '{13}'
  AND NOT EXISTS (SELECT 1 FROM reading_note other WHERE other.plan_id = known.plan_id AND other.code = 'A-29');
UPDATE indicator SET version = version + 1,
  reading = 'Días de uso por semana de cada cuenta institucional, con 5 como meta, o menos si la semana trae festivos (A-29); luego, el promedio de las cuentas (A-11).'
WHERE reading = 'Días de uso por semana de cada cuenta institucional, con 5 como meta; luego, el promedio de las cuentas (A-11).';
