import { computed, onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue'
import type { Contact, Withheld } from '#domain/contacts/contact'
import type { Hit, Search } from '#search/search'
import type { BaselinePack } from '#pack/schema'

/** Typing has stopped when this long nothing was typed. The count is announced then, once. */
const QUIET = 600
const MOST = 24

interface Findable {
  readonly baseline: BaselinePack
  readonly contacts: readonly Contact[]
  readonly withheld: readonly Withheld[]
}

/** One search over the levels. Its code and its index are made when the field is first used. */
export function useFind(source: MaybeRefOrGetter<Findable>) {
  const query = shallowRef('')
  const status = shallowRef<'idle' | 'loading' | 'ready' | 'failed'>('idle')
  const search = shallowRef<Search>()
  const said = shallowRef('')
  const typed = computed(() => query.value.trim().length > 1)
  const hits = computed((): readonly Hit[] =>
    typed.value ? (search.value?.(query.value, MOST) ?? []) : [],
  )
  const words = computed(() => {
    if (!typed.value || status.value !== 'ready') return ''
    return hits.value.length === 1 ? '1 result' : `${hits.value.length} results`
  })
  async function load() {
    if (status.value === 'loading' || status.value === 'ready') return
    status.value = 'loading'
    try {
      const [{ createSearch }, { searchItems }] = await Promise.all([
        import('#search/search'),
        import('#search/items'),
      ])
      const { baseline, contacts, withheld } = toValue(source)
      search.value = createSearch(searchItems(baseline, contacts, withheld))
      status.value = 'ready'
    } catch {
      // The search is not on this phone and there is no signal. The view says so; browsing goes on.
      status.value = 'failed'
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(words, (next) => {
    clearTimeout(timer)
    timer = setTimeout(() => (said.value = next), QUIET)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
  })
  return { query, typed, status, hits, words, said, load }
}
