import type { Words } from './words'

/** All that a caller is told of what must not happen: the number under which the log has the rest. */
export const faultWords = (id: string): Words => ({
  zh: `服务器内部错误，编号 ${id}。`,
  en: `Internal server error ${id}.`,
})
