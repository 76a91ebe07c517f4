import { progressLine } from './progress-line'

function recorder(isTTY: boolean) {
  const written: string[] = []
  let clock = 0
  const line = progressLine({ isTTY, write: (text) => written.push(text) }, () => clock)
  return { line, written, pass: (ms: number) => (clock += ms) }
}

test('a terminal gets one line that is drawn over, at most ten times a second', () => {
  const { line, written, pass } = recorder(true)
  line.show('导入', 0, 100)
  line.show('导入', 10, 100)
  pass(100)
  line.show('导入', 50, 100)
  line.show('导入', 100, 100)
  line.end()
  expect(written.map((text) => text.replace('\r\u001b[2K', ''))).toEqual([
    `导入 ${'░'.repeat(24)} 0%`,
    `导入 ${'█'.repeat(12)}${'░'.repeat(12)} 50%`,
    `导入 ${'█'.repeat(24)} 100%`,
    '\n',
  ])
})

test('without a total the count is shown', () => {
  const { line, written } = recorder(true)
  line.show('写出', 1_200, null)
  expect(written[0]).toMatch(/写出 1200$/)
})

test('a log gets one line for each label', () => {
  const { line, written } = recorder(false)
  for (const done of [0, 50, 100]) line.show('读取', done, 100)
  line.show('发布', 0, 100)
  line.end()
  expect(written).toEqual(['读取…\n', '发布…\n'])
})
