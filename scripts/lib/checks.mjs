import { inProject } from './project.mjs'
import { run, runBin, step } from './run.mjs'

const hub = ['--require', inProject('scripts/lib/swc-hook.cjs'), 'api/src/main.ts']

/** Everything that can be said without running the hub. The types of the web need its generated ones: they come first. */
const CHECKS = [
  ['格式与规范 Format and lint', () => runBin('biome', ['check', '.'])],
  ['接口类型 Types of the API', () => runBin('tsc', ['-p', 'api'])],
  [
    '网页生成类型 Generated types',
    () => runBin('graphql-codegen', ['--config', 'codegen.ts'], { cwd: inProject('web') }),
  ],
  ['网页路由类型 Types of the routes', () => runBin('next', ['typegen'], { cwd: inProject('web') })],
  ['网页类型 Types of the web', () => runBin('tsc', ['-p', 'web'])],
  ['引用方向 Import direction', () => run(process.execPath, ['scripts/check-imports.mjs'])],
  ['接口契约 Schema drift', () => run(process.execPath, [...hub, 'schema', '--check'])],
]

/** Runs every check, also after one has failed. Answers `{ passed, failed }`. */
export async function runChecks() {
  let failed = 0
  for (const [label, work] of CHECKS) if ((await step(label, work)).code !== 0) failed++
  return { passed: CHECKS.length - failed, failed }
}
