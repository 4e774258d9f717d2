import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import type { BenchContent } from '#tools/bench/bench-content'
import { simpleWorker } from '#tools/bench/simple-worker'
import type { Site } from '#tools/bench/static-server'

const PAGE = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Levels of need</title></head>
<body><div id="app"></div><script type="module" src="/main.js"></script></body></html>
`

const MAIN = `import { createApp } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import App from './App.vue'
import TopicList from './TopicList.vue'
import TopicPage from './TopicPage.vue'

const routes = [
  { path: '/', component: TopicList },
  { path: '/topics/:id', component: TopicPage, props: true },
]
createApp(App).use(createRouter({ history: createWebHistory(), routes })).mount('#app')
navigator.serviceWorker.register('/sw.js')
`

const APP = `<script setup>
import { RouterView } from 'vue-router'
</script>
<template><main><RouterView /></main></template>
<style>
body { font: 17px/1.4 system-ui, sans-serif; margin: 0 auto; max-width: 44rem; padding: 1rem; color: #14213a; background: #f5f4f0 }
li { margin: 0.4rem 0 }
a { color: #0a5f73 }
</style>
`

const LIST = `<script setup>
import { shallowRef } from 'vue'
import { RouterLink } from 'vue-router'

const topics = shallowRef([])
fetch('/list.json').then((reply) => reply.json()).then((list) => (topics.value = list))
</script>
<template>
  <h1>Levels of need</h1>
  <ul>
    <li v-for="{ id, title } in topics" :key="id">
      <RouterLink :to="'/topics/' + id">{{ title }}</RouterLink>
    </li>
  </ul>
</template>
`

const topicPage = (baseline: string) => `<script setup>
import { computed, shallowRef } from 'vue'

const { id } = defineProps(['id'])
const pack = shallowRef()
fetch('/packs/${baseline}').then((reply) => reply.json()).then((all) => (pack.value = all))
const topic = computed(() => pack.value?.topics.find((each) => each.id === id))
const rungs = computed(() => pack.value?.rungs.filter((rung) => rung.topic === id && !rung.withdrawn))
</script>
<template>
  <article v-if="topic">
    <h1>{{ topic.title }}</h1>
    <p>{{ topic.summary }}</p>
    <section v-for="rung in rungs" :key="rung.id">
      <h2>{{ rung.title }}</h2>
      <p>Level {{ rung.placed }}. {{ rung.meaning }}</p>
      <ul><li v-for="example in rung.examples" :key="example">{{ example }}</li></ul>
      <p>{{ rung.question }}</p>
    </section>
  </article>
</template>
`

function writeSources(dir: string, { packs }: BenchContent): void {
  const baseline = [...packs.keys()].find((file) => file.startsWith('baseline.')) ?? ''
  mkdirSync(dir, { recursive: true })
  const sources = {
    'index.html': PAGE,
    'main.js': MAIN,
    'App.vue': APP,
    'TopicList.vue': LIST,
    'TopicPage.vue': topicPage(baseline),
  }
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(dir, name), text)
}

async function buildApp(root: string): Promise<readonly (readonly [string, Buffer])[]> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [vue()],
    define: { __VUE_OPTIONS_API__: 'false' },
    build: {
      target: ['chrome108', 'edge108', 'firefox108', 'safari16.2'],
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  const out = join(root, 'dist')
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(out.length).replaceAll('\\', '/'), readFileSync(path)] as const)
}

/**
 * A bare app over the same packs: a list and a page per topic, nothing else. Its list has a small file
 * of its own, so that its first screen waits for as little as it can.
 */
export async function makeBareVueSite(content: BenchContent, dir: string): Promise<Site> {
  writeSources(dir, content)
  const list = content.topics.map(({ topic: { id, title } }) => ({ id, title }))
  const files = new Map<string, Buffer | string>([
    ...(await buildApp(dir)),
    ['/list.json', JSON.stringify(list)],
    ...[...content.packs].map(([name, text]) => [`/packs/${name}`, text] as const),
  ])
  files.set('/sw.js', simpleWorker([...files.keys()], '/index.html'))
  return files
}
