import type { SlowLink } from '#tools/bench/slow-link'

/** A route and what shows that its content is there, not only its frame. */
export interface Route {
  readonly path: string
  readonly content: string
}

export const ROUTES = ['home', 'levels', 'check'] as const
export type RouteId = (typeof ROUTES)[number]

/** One of the three that are measured in turn. */
export interface Contender {
  readonly name: string
  readonly link: SlowLink
  /** Where a person would go. A baseline has a page that reads the same content in each place. */
  readonly routes: Readonly<Record<RouteId, Route>>
  /** Which text tells that all is saved. Undefined: an active worker is all that can be known. */
  readonly saysReady?: { readonly where: string; readonly words: string }
  /** What a person has chosen before the next visit, as kept in localStorage. */
  readonly kept?: Readonly<Record<string, string>>
}

const LIST = { path: '/', content: 'main li' }

const baselineRoutes = (topic: string): Contender['routes'] => ({
  home: LIST,
  // Reads the baseline pack, as the levels do.
  levels: { path: `/topics/${topic}`, content: 'main section' },
  check: LIST,
})

export const floorContender = (link: SlowLink, topic: string): Contender => ({
  name: 'floor',
  link,
  routes: baselineRoutes(topic),
})

export const bareVueContender = (link: SlowLink, topic: string): Contender => ({
  name: 'bare Vue',
  link,
  routes: baselineRoutes(topic),
})

export const rightHelpContender = (link: SlowLink, area: string): Contender => ({
  name: 'Right Help',
  link,
  routes: {
    home: { path: '/', content: 'main .card.urgent' },
    levels: { path: '/levels', content: 'main ol.list-card a' },
    check: { path: '/check', content: 'main .stack > *' },
  },
  saysReady: { where: '.stamp', words: 'Ready offline' },
  kept: { 'right-help': JSON.stringify({ area }) },
})
