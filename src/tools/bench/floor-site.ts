import type { BenchContent, TopicPage } from '#tools/bench/bench-content'
import { simpleWorker } from '#tools/bench/simple-worker'
import type { Site } from '#tools/bench/static-server'

const STYLE =
  'body{font:17px/1.4 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem;color:#14213a;background:#f5f4f0}li{margin:.4rem 0}a{color:#0a5f73}'

const escape = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const page = (title: string, body: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1>${body}</main>
<script>navigator.serviceWorker.register('/sw.js')</script></body></html>
`

const rungHtml = ({ title, meaning, examples, question, placed }: TopicPage['rungs'][number]) =>
  `<section><h2>${escape(title)}</h2><p>Level ${placed}. ${escape(meaning)}</p>` +
  `<ul>${examples.map((example) => `<li>${escape(example)}</li>`).join('')}</ul>` +
  `<p>${escape(question ?? '')}</p></section>`

const topicHtml = ({ topic, rungs }: TopicPage) =>
  page(topic.title, `<p>${escape(topic.summary)}</p>${rungs.map(rungHtml).join('')}`)

function homeHtml(topics: readonly TopicPage[]): string {
  const rows = topics.map(
    ({ topic }) => `<li><a href="/topics/${topic.id}">${escape(topic.title)}</a></li>`,
  )
  return page('Levels of need', `<ul>${rows.join('')}</ul>`)
}

/** The floor: the same words as plain pages with a tiny worker. Nothing that helps can be faster. */
export function makeFloorSite({ topics }: BenchContent): Site {
  const addresses = ['/', ...topics.map(({ topic }) => `/topics/${topic.id}`)]
  return new Map([
    ['/index.html', homeHtml(topics)],
    ...topics.map((each) => [`/topics/${each.topic.id}.html`, topicHtml(each)] as const),
    ['/sw.js', simpleWorker(addresses)],
  ])
}
