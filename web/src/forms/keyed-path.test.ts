import { fieldId, keyedPath, pathAndGroups, pathText } from './keyed-path'

const form = { title: '', stops: [{ key: 's1', figures: [{ key: 'f1' }, { key: 'f2' }] }] }
const words = {
  whole: '观摩',
  lists: { stops: '站点', figures: '数据' },
  fields: { title: '标题', metric: '指标', cluster: '片区' },
}

describe('a path of a field', () => {
  it.each([
    ['title', 'title'],
    ['stops.0', 'stops.s1'],
    ['stops.0.figures.1.metric', 'stops.s1.figures.f2.metric'],
    ['stops.7.title', 'stops.7.title'],
    ['', ''],
  ])('%s is kept by the keys of items: %s', (path, keyed) => {
    expect(keyedPath(form, path)).toBe(keyed)
  })

  it('is an id, and lies in groups', () => {
    expect(fieldId('stops.s1.title')).toBe('field-stops-s1-title')
    expect(pathAndGroups('stops.s1.title')).toEqual(['stops.s1.title', 'stops.s1', 'stops'])
  })

  it.each([
    ['stops.0.figures.2.metric', '站点 1 · 数据 3 · 指标'],
    ['stops.0', '站点 1'],
    ['title', '标题'],
    ['cluster', '片区'],
    ['', '观摩'],
    ['stops.0.unheard', '站点 1 · unheard'],
  ])('%s reads %s', (path, text) => {
    expect(pathText(path, words)).toBe(text)
  })
})
