/** Ends the hub of the stories; fails when it did not end well. */
export default async function globalTeardown(): Promise<void> {
  const { stopStoryHub } = globalThis as typeof globalThis & { stopStoryHub?: () => Promise<void> }
  await stopStoryHub?.()
}
