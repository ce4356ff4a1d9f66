import { countAnew } from './counting.ts'

countAnew()
