import { STATUSES } from '@gelt/domain'
import { type FormEvent, useState } from 'react'
import { useAnnounce } from '../ui/announcer.tsx'
import { Badge, SampleBadge } from '../ui/badge.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { CheckField, FieldSet } from '../ui/check-field.tsx'
import { DefinitionList } from '../ui/definition-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DiffTable } from '../ui/diff-table.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormMessage } from '../ui/form-message.tsx'
import { Disclosure } from '../ui/menu.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Pager } from '../ui/pager.tsx'
import { RevisionTimeline } from '../ui/revision-timeline.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { DateField, SelectField, TextArea, TextField } from '../ui/text-field.tsx'
import styles from './gallery.module.css'

const FILES = [
  { id: '1', name: 'acta-comite-junio-2010.pdf', size: '340 kB', progress: 1 },
  { id: '2', name: 'fotos-punto-vereda-la-tebaida.zip', size: '8,1 MB', progress: 0.42 },
  {
    id: '3',
    name: 'listado.exe',
    size: '1 MB',
    progress: null,
    error: 'Este tipo de archivo no se recibe.',
  },
]

const REVISIONS = [
  {
    id: '3',
    title: 'Valor aprobado: 6 puntos',
    who: 'Alcaldesa de muestra',
    when: '12 de julio de 2010',
    whenIso: '2010-07-12',
    mark: <StatusBadge status="ON_TRACK" />,
  },
  {
    id: '2',
    title: 'Valor corregido de 7 a 6 puntos',
    who: 'Secretaría de Gobierno',
    when: '8 de julio de 2010',
    whenIso: '2010-07-08',
    reason: 'Un punto cerró en mayo y se había contado.',
  },
  {
    id: '1',
    title: 'Valor registrado: 7 puntos',
    who: 'Secretaría de Gobierno',
    when: '1 de julio de 2010',
    whenIso: '2010-07-01',
  },
]

/** Fields, buttons and the pieces that hold text. */
export function GalleryForms() {
  const [value, setValue] = useState('6')
  const [view, setView] = useState<'all' | 'late'>('all')
  const [asks, setAsks] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const announce = useAnnounce()
  const errors = [
    { name: 'points', message: 'Puntos: escriba un número entre 0 y 1.000' },
    { name: 'note', message: 'Nota: explique en una línea de dónde sale el dato' },
  ]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
  }
  return (
    <div className={styles.stack}>
      <p className={styles.row}>
        {STATUSES.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
        <SampleBadge />
        <Badge>por verificar</Badge>
      </p>
      <div className={styles.row}>
        <Button kind="primary">Registrar avance</Button>
        <Button>Ver historia</Button>
        <Button kind="quiet">Cancelar</Button>
        <Button kind="danger">Archivar</Button>
        <Button kind="primary" busy>
          Guardando
        </Button>
        <Button disabled>Sin permiso</Button>
        <LinkButton href="/alvarado-muestra">Ir al plan</LinkButton>
        <Button onClick={() => setAsks(true)}>Abrir diálogo</Button>
        <Button
          onClick={() =>
            announce({ message: 'Guardado', action: { label: 'Deshacer', onSelect: () => {} } })
          }
        >
          Avisar
        </Button>
      </div>
      <div className={styles.columns}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <h2>Registrar avance</h2>
          <FormMessage errors={attempt > 0 ? errors : []} attempt={attempt} />
          <SelectField label="Periodo" name="period" help="Se reporta por semestre.">
            <option>primer semestre de 2010</option>
            <option>segundo semestre de 2009</option>
          </SelectField>
          <NumberField
            label="Nuevos puntos en servicio"
            name="points"
            unit="puntos"
            value={value}
            onChange={setValue}
            error={attempt > 0 ? 'Escriba un número entre 0 y 1.000' : undefined}
            help="Los que empezaron a funcionar en el periodo."
          />
          <DateField label="Corte" name="cutoff" defaultValue="2010-06-30" />
          <TextField label="Fuente" name="source" optional />
          <TextArea
            label="Nota"
            name="note"
            help="De dónde sale el dato. Hasta 2.000 caracteres."
          />
          <FieldSet legend="Dependencias con inventario" help="Marque las que ya lo tienen.">
            <CheckField label="Secretaría General y de Gobierno" defaultChecked />
            <CheckField
              label="Oficina de Planeación e Infraestructura"
              help="Entregó el 3 de mayo."
            />
          </FieldSet>
          <p>
            <Button kind="primary" type="submit">
              Guardar
            </Button>
          </p>
        </form>
        <div className={styles.form}>
          <SegmentedControl
            legend="Mostrar"
            value={view}
            onChange={setView}
            segments={[
              { value: 'all', label: 'Todos 22' },
              { value: 'late', label: 'Atrasados 3' },
            ]}
          />
          <FileDrop
            label="Evidencias"
            help="PDF, imágenes u hojas de cálculo, hasta 20 MB cada uno."
            accept=".pdf"
            files={FILES}
            onAdd={() => {}}
            onRemove={() => {}}
          />
          <DefinitionList
            items={[
              { term: 'Meta', value: '10 puntos' },
              { term: 'Plazo', value: '3 de septiembre de 2010 (24 meses)' },
              { term: 'Responde', value: 'Funcionarios públicos y comité GEL-T' },
            ]}
          />
          <RevisionTimeline entries={REVISIONS} />
          <Disclosure summary="Cómo se calcula">
            <p>Puntos en servicio ÷ meta = 6 ÷ 10 = 60 %.</p>
          </Disclosure>
          <DiffTable
            caption="Cambios"
            rows={[
              { field: 'Meta', before: '8 puntos', after: '10 puntos' },
              { field: 'Responde', before: null, after: 'Oficina de Planeación' },
            ]}
          />
          <Pager summary="20 de 134 registros" onPrevious={null} onNext={() => {}} />
        </div>
      </div>
      <div className={styles.columns}>
        <EmptyState title="Nada pendiente" action={<Button>Ver el plan</Button>}>
          <p>Todos los indicadores a su cargo tienen dato de este periodo.</p>
        </EmptyState>
        <ErrorState requestId="req-7f3a19" onRetry={() => {}} />
        <Skeleton lines={4} />
      </div>
      <Dialog
        title="Hay cambios sin guardar"
        open={asks}
        onClose={() => setAsks(false)}
        actions={
          <Button kind="primary" onClick={() => setAsks(false)}>
            Seguir editando
          </Button>
        }
      >
        <p>Si sale ahora, se pierde lo que escribió en este formulario.</p>
      </Dialog>
    </div>
  )
}
