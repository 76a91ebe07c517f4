import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inProject } from './project.mjs'
import { runBin } from './run.mjs'

/**
 * Runs jest with a configuration, its output on the terminal. Answers `{ passed, failed, skipped }`: a file that could
 * not run counts as one failure, and so does a run without a report.
 */
export async function runJest(config, args = []) {
  const report = inProject('test-output', `${config.replaceAll('/', '-')}.json`)
  mkdirSync(inProject('test-output'), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await runBin('jest', ['-c', config, '--json', `--outputFile=${report}`, ...args], { show: 'errors' })
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'))
    const failed = found.numFailedTests + found.numRuntimeErrorTestSuites
    return {
      passed: found.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: found.numPendingTests + found.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
