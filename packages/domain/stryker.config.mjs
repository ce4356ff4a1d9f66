/*
 * `npm run mutate`: changes the rules one by one and asks the domain's own specs whether they notice.
 * One folder: `npm run mutate -- --mutate 'src/figures/progress/*.rules.ts'`. Results are kept in `.data/mutation`, so that the next
 * run asks only about what changed. It fails on what nobody notices and `scripts/mutation/equivalent` doesn't name.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner', '../../scripts/mutation/named.reporter.mjs'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.config.ts', related: false },
  concurrency: 2,
  mutate: [
    'src/**/*.ts',
    '!src/**/*.{spec,factory}.ts',
    '!src/testing/**',
    '!src/index.ts',
    // Sentences, which people proofread; that each code has one, whole and of its own, is tested.
    '!src/core/errors/messages.*.ts',
  ],
  // What runs once at import is a table: words, registers, sources, vocabularies. Their rules are functions, and stay in.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.data/mutation/incremental.json',
  tempDirName: '.data/mutation/sandbox',
  reporters: ['clear-text', 'html', 'json', 'named'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: '.data/mutation/report.html' },
  jsonReporter: { fileName: '.data/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
}
