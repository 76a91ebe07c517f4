import { accessWordsOf } from '@/i18n/access-words'
import { waitText } from './wait-text'

it.each([
  [0, '1 秒', '1 second'],
  [29.2, '30 秒', '30 seconds'],
  [120, '120 秒', '120 seconds'],
  [121, '3 分钟', '3 minutes'],
  [3_600, '60 分钟', '60 minutes'],
])('%s seconds are told as %s', (seconds, zh, en) => {
  expect(waitText(seconds, accessWordsOf('zh'))).toBe(zh)
  expect(waitText(seconds, accessWordsOf('en'))).toBe(en)
})
