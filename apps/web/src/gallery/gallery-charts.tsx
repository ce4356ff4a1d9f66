import { useLanguage } from '../lib/i18n/language-context.tsx'
import { AreaSemesterHeat, heatTable } from '../ui/charts/area-semester-heat.tsx'
import { BulletTable, bulletTable } from '../ui/charts/bullet-table.tsx'
import { ChartFrame } from '../ui/charts/chart-frame.tsx'
import { CompletenessBar, completenessTable } from '../ui/charts/completeness-bar.tsx'
import { HistoryChart } from '../ui/charts/history-chart.tsx'
import { historyTable } from '../ui/charts/history-plot.ts'
import { PhaseTimeline, phaseTable } from '../ui/charts/phase-timeline.tsx'
import { PlanBar, planBarTable } from '../ui/charts/plan-bar.tsx'
import { TrendLine } from '../ui/charts/trend-line.tsx'
import styles from './gallery.module.css'
import * as figures from './sample-figures.ts'

const AREAS = figures.areas.map(({ key, name, progress }) => ({ key, name, progress }))

/** Every chart with data, and one in each other state. */
export function GalleryCharts() {
  const { language } = useLanguage()
  const plan = { label: 'Plan', progress: '0.5412', expected: '0.6103' }
  const frame = {
    cutoff: '2010-06-30',
    source: 'valores aprobados por el comité GEL-T',
    isSample: true,
  }
  return (
    <div className={styles.stack}>
      <ChartFrame
        {...frame}
        title="El plan va en 54 %; a esta fecha debería ir en 61 %"
        unit="% del plan"
        table={planBarTable(plan, language)}
      >
        <PlanBar {...plan} isSample />
      </ChartFrame>
      <div className={styles.trends}>
        {AREAS.map((area) => (
          <p key={area.key}>
            {area.name}
            <TrendLine
              label={area.name}
              progress={area.progress}
              expected={['0.1', '0.3', '0.45', '0.61']}
            />
          </p>
        ))}
      </div>
      <ChartFrame
        {...frame}
        title="Tres indicadores piden atención"
        unit="cada meta con la suya"
        table={bulletTable(figures.bulletRows, language)}
      >
        <BulletTable caption="Indicadores" rows={figures.bulletRows} isSample />
      </ChartFrame>
      <ChartFrame
        {...frame}
        title="Nuevos puntos con internet: 6 de 10, 3 menos de lo previsto a junio"
        unit="puntos en servicio"
        table={historyTable(figures.history, { kind: 'number', name: 'puntos' }, language)}
      >
        <HistoryChart
          label="Puntos en servicio por semestre"
          points={figures.history}
          goal="10"
          unit={{ kind: 'number', name: 'puntos' }}
          isSample
        />
      </ChartFrame>
      <ChartFrame
        {...frame}
        isSample={false}
        title="El avance sigue de cerca a lo esperado"
        unit="% del plan"
        table={historyTable(figures.share, { kind: 'percent' }, language)}
      >
        <HistoryChart
          label="Avance del plan por semestre"
          points={figures.share}
          goal="1"
          unit={{ kind: 'percent' }}
          isSample={false}
        />
      </ChartFrame>
      <ChartFrame
        {...frame}
        isSample={false}
        title="Dos fases cumplidas; la de transacción vence en diciembre"
        unit="fases y sus plazos"
        table={phaseTable(figures.phases, language)}
      >
        <PhaseTimeline
          phases={figures.phases}
          startsOn="2008-09-03"
          endsOn="2013-09-03"
          asOf="2010-06-30"
        />
      </ChartFrame>
      <ChartFrame
        {...frame}
        title="Empalme no ha comenzado; las demás áreas pasan de la mitad"
        unit="% de cada área"
        table={heatTable(figures.halfYears, figures.areas, language)}
      >
        <AreaSemesterHeat
          label="Avance de las áreas por semestre"
          halfYears={figures.halfYears}
          rows={figures.areas}
          isSample
        />
      </ChartFrame>
      <ChartFrame
        {...frame}
        title="Hay dato aprobado de 16 de los 22 indicadores"
        unit="indicadores"
        table={completenessTable(figures.completeness, language)}
      >
        <CompletenessBar label="Indicadores" parts={figures.completeness} isSample />
      </ChartFrame>
      <div className={styles.columns}>
        <ChartFrame
          {...frame}
          cutoff={null}
          title="Todavía sin datos"
          unit="puntos"
          table={{ columns: [], rows: [] }}
        >
          <span />
        </ChartFrame>
        <ChartFrame
          {...frame}
          title="Cargando"
          unit="puntos"
          state={{ kind: 'loading' }}
          table={{ columns: [], rows: [] }}
        >
          <span />
        </ChartFrame>
        <ChartFrame
          {...frame}
          title="Con error"
          unit="puntos"
          state={{ kind: 'error', requestId: '7f3a-19', onRetry: () => {} }}
          table={{ columns: [], rows: [] }}
        >
          <span />
        </ChartFrame>
      </div>
    </div>
  )
}
