import type { Words } from '../../common/words'
import { html } from './escape-html'

/** What a link shows that opens nothing: words in both languages, since nobody knows who opened it. No script. */
export const refusalPage = ({ zh, en }: Words): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>现场观摩</title>
</head>
<body>
<h1>${zh}</h1>
<p lang="en">${en}</p>
</body>
</html>
`.markup
