/** Stops what `global-setup` started; both run in the same process. */
export default async function globalTeardown(): Promise<void> {
  const { stopTestMariadb } = globalThis as { stopTestMariadb?: () => Promise<void> }
  await stopTestMariadb?.()
}
