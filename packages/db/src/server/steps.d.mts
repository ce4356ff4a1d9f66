/** Prints named steps, each with a progress mark while it runs and its seconds. */
export interface Steps {
  /**
   * Runs `work` as one step: a spinner at a terminal, plain lines elsewhere; ✓ or ✗ at the end.
   * @throws what `work` throws, after the step was marked as failed
   */
  step<T>(name: string, work: () => T | Promise<T>): Promise<T>
}

/** @param stream where to print; standard output unless said otherwise */
export declare function createSteps(stream?: NodeJS.WriteStream): Steps
