import { Skeleton } from '../../ui/states.tsx'
import styles from './dashboard.module.css'

/** The page's shape while its figures are on their way. */
export function DashboardSkeleton() {
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <Skeleton height={220} />
        <Skeleton height={220} />
      </div>
      <Skeleton height={260} />
      <Skeleton height={640} />
    </div>
  )
}
