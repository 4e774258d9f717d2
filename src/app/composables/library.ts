import {
  computed,
  shallowRef,
  toValue,
  watchEffect,
  type MaybeRefOrGetter,
  type ShallowRef,
} from 'vue'
import type { Loaded, PackFault, Packs } from '#data/packs'
import type { Manifest } from '#pack/manifest'
import type { AreaPack, BaselinePack, NationalPack } from '#pack/schema'

export type Loadable<T> = { readonly status: 'loading' } | Loaded<T>

type State<T> = ShallowRef<Loadable<T>>

/** Content on this phone, each part loaded when it is first asked for. */
export interface Library {
  readonly manifest: () => State<Manifest>
  readonly baseline: () => State<BaselinePack>
  readonly national: () => State<NationalPack>
  readonly area: (id: string) => State<AreaPack>
  /** Tries again whatever failed. */
  readonly retry: () => void
}

export function createLibrary(packs: Packs): Library {
  const states = new Map<string, { state: State<unknown>; load: () => Promise<void> }>()
  function open<T>(key: string, read: () => Promise<Loaded<T>>): State<T> {
    const before = states.get(key)
    // A key always stands for the same read, so the state under it is a State<T>.
    if (before !== undefined) return before.state as State<T>
    const state: State<T> = shallowRef({ status: 'loading' })
    const load = async () => {
      state.value = await read()
    }
    states.set(key, { state, load })
    void load()
    return state
  }
  return {
    manifest: () => open('manifest', packs.manifest),
    baseline: () => open('baseline', packs.baseline),
    national: () => open('national', packs.national),
    area: (id) => open(`area:${id}`, () => packs.area(id)),
    retry: () => {
      for (const { state, load } of states.values())
        if (state.value.status === 'failed') {
          state.value = { status: 'loading' }
          void load()
        }
    },
  }
}

type Parts = Readonly<Record<string, Loadable<unknown>>>
type Ready<P extends Parts> = {
  readonly [K in keyof P]: P[K] extends Loadable<infer T> ? T : never
}

/** Several parts as one: failed if any failed, loading if any is, otherwise all of them. */
export function together<P extends Parts>(parts: P): Loadable<Ready<P>> {
  const all = Object.values(parts)
  const failed = all.find(
    (part): part is { status: 'failed'; fault: PackFault } => part.status === 'failed',
  )
  if (failed !== undefined) return failed
  if (all.some(({ status }) => status === 'loading')) return { status: 'loading' }
  const entries = Object.entries(parts).map(([key, part]) => [
    key,
    part.status === 'ready' ? part.data : undefined,
  ])
  // Every part is ready here, so each entry is the data of its part.
  return { status: 'ready', data: Object.fromEntries(entries) as Ready<P> }
}

/** An area's pack, following the area that is chosen. No area: ready with nothing. */
export function useArea(library: Library, id: MaybeRefOrGetter<string | undefined>) {
  const current = shallowRef<State<AreaPack>>()
  watchEffect(() => {
    const area = toValue(id)
    current.value = area === undefined || area === 'other' ? undefined : library.area(area)
  })
  return computed((): Loadable<AreaPack | undefined> =>
    current.value === undefined ? { status: 'ready', data: undefined } : current.value.value,
  )
}
