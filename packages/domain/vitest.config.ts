import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A wrong rule is noticed soonest by a case computed by hand: properties are asked last. */
class CasesFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const late = ({ moduleId }: TestSpecification) => Number(moduleId.includes('.properties.'))
    return specs.toSorted((a, b) => late(a) - late(b))
  }
}

/** For the mutation run alone; `npm test` runs these specs by the configuration of the whole. */
export default defineConfig({
  test: {
    name: 'domain',
    include: ['src/**/*.spec.ts'],
    isolate: false,
    // Ten thousand rows, read by rules that count every condition they pass.
    testTimeout: 30_000,
    sequence: { sequencer: CasesFirst },
    setupFiles: ['src/testing/mutation.setup.ts'],
  },
})
