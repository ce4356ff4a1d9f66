// Features link to each other too and may not import from here: the addresses live in lib.
export { paths, patterns } from '../lib/paths.ts'
