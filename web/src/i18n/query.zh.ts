/** Words of 查询. `query.en.ts` has the same shape. */
export const queryZh = {
  title: '查询',
  heading: '查询工作台',
  note: '用一条 GraphQL 查询取数，结果与页面同源；左侧书形按钮是字段说明，光标处按 Ctrl-空格 有提示。',
  examples: '示例查询',
  examplesNote: '点开即填入，可改后执行',
  share: '复制链接',
  shared: '已复制',
  shareNote: '链接带着当前查询和变量',
  loading: '正在打开工作台…',
  noScript: '工作台需要启用 JavaScript。程序可以直接向 /graphql 发送下面这些查询。',
} as const
