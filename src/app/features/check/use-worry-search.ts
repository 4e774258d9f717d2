import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { Hit, Search } from '#search/search'
import type { CheckData } from '#app/features/check/use-check'

/** A topic, a worry without grading or a trigger that the words lead to. No level: it would be chosen. */
export interface Found {
  readonly kind: 'topic' | 'worry' | 'trigger'
  readonly id: string
  readonly title: string
  readonly says: string
}

const MOST = 8
/** Long enough to end a word, short enough not to be felt. */
const PAUSE = 60

function topicOf(hit: Hit, { baseline }: CheckData): Found | undefined {
  const id = hit.kind === 'rung' ? hit.topic : hit.id
  const topic = baseline.topics.find((each) => each.id === id)
  if (topic === undefined) return undefined
  return {
    kind: 'topic',
    id: topic.id,
    title: topic.title,
    says: hit.kind === 'rung' ? hit.title : topic.summary,
  }
}

function otherOf(hit: Hit): Found | undefined {
  if (hit.kind === 'worry')
    return { kind: 'worry', id: hit.id, title: hit.title, says: 'A route, without a level' }
  if (hit.kind === 'trigger')
    return { kind: 'trigger', id: hit.id, title: hit.title, says: 'If this is so: what to do now' }
  return undefined
}

function toFound(hits: readonly Hit[], data: CheckData): readonly Found[] {
  const seen = new Set<string>()
  return hits
    .flatMap((hit) => topicOf(hit, data) ?? otherOf(hit) ?? [])
    .filter(({ kind, id }) => !seen.has(kind + id) && seen.add(kind + id))
    .slice(0, MOST)
}

/** Search over worries. The engine arrives when the field gets the focus. */
export function useWorrySearch(data: Ref<CheckData | undefined>) {
  const words = ref('')
  const settled = ref('')
  const search = shallowRef<Search>()
  const asked = computed(() => settled.value.trim().length >= 2)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(words, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = now), PAUSE)
  })
  async function start() {
    const content = data.value
    if (search.value !== undefined || content === undefined) return
    const [{ createSearch }, { searchItems }] = await Promise.all([
      import('#search/search'),
      import('#search/items'),
    ])
    search.value = createSearch(searchItems(content.baseline, []))
  }
  watch([data, asked], () => {
    if (asked.value) void start()
  })
  const found = computed(() => {
    const content = data.value
    if (!asked.value || search.value === undefined || content === undefined) return undefined
    return toFound(search.value(settled.value), content)
  })
  return { words, asked, found, start }
}
