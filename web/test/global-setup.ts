import { startHub } from './start-hub'

/** One hub with the sample for all stories. `HUB_URL` names a running one instead, while writing a story. */
export default async function globalSetup(): Promise<void> {
  if (process.env.HUB_URL) return
  const hub = await startHub()
  process.env.HUB_URL = hub.url
  Object.assign(globalThis, { stopStoryHub: hub.stop })
}
