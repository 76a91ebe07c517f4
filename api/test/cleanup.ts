const steps: (() => Promise<void>)[] = []

/** Something to undo when the test file ends, last first. */
export function atFileEnd(step: () => Promise<void>): void {
  steps.push(step)
}

/** Undoes what a test file left. Called after each file by the jest configuration. */
export async function cleanUp(): Promise<void> {
  for (const step of steps.splice(0).reverse()) await step()
}
