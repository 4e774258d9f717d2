import type { RouteRecordInfo } from 'vue-router'

type Plain<Name extends string, Path extends string> = RouteRecordInfo<Name, Path>

/** Every route by name. Paths never carry an answer: not the topic, not the level, not the result. */
interface NamedRoutes {
  home: Plain<'home', '/'>
  area: Plain<'area', '/area'>
  'area-page': RouteRecordInfo<'area-page', '/areas/:area', { area: string }, { area: string }>
  levels: Plain<'levels', '/levels'>
  level: RouteRecordInfo<'level', '/levels/:level', { level: string }, { level: string }>
  browse: RouteRecordInfo<'browse', '/levels/by/:by', { by: string }, { by: string }>
  topic: RouteRecordInfo<'topic', '/levels/topics/:topic', { topic: string }, { topic: string }>
  rung: RouteRecordInfo<'rung', '/levels/rungs/:rung', { rung: string }, { rung: string }>
  rules: Plain<'rules', '/levels/rules'>
  check: Plain<'check', '/check'>
  'check-unknown': Plain<'check-unknown', '/check/not-known'>
  'check-age': Plain<'check-age', '/check/age'>
  'check-signs': Plain<'check-signs', '/check/signs'>
  'check-worry': Plain<'check-worry', '/check/worry'>
  'check-closest': Plain<'check-closest', '/check/closest'>
  'check-effect': Plain<'check-effect', '/check/effect'>
  'check-also': Plain<'check-also', '/check/also'>
  'check-result': Plain<'check-result', '/check/result'>
  'check-note': Plain<'check-note', '/check/note'>
  'check-adult': Plain<'check-adult', '/check/adult'>
  'check-route': Plain<'check-route', '/check/route'>
  contacts: Plain<'contacts', '/contacts'>
  read: RouteRecordInfo<'read', '/read/:card', { card: string }, { card: string }>
  definitions: Plain<'definitions', '/read/law'>
  settings: Plain<'settings', '/settings'>
  escalate: Plain<'escalate', '/escalate'>
  briefings: Plain<'briefings', '/briefings'>
  training: Plain<'training', '/training'>
  missing: RouteRecordInfo<'missing', '/:any(.*)*', { any: string[] }, { any: string[] }>
}

export type RouteName = keyof NamedRoutes

declare module 'vue-router' {
  interface TypesConfig {
    RouteNamedMap: NamedRoutes
  }

  interface RouteMeta {
    /** Page title. Never anything about an answer. */
    readonly title: string
    /** The tab that it belongs to. */
    readonly tab?: 'levels' | 'check' | 'escalate' | 'briefings' | 'training'
    /** A step of the check: a Back and Next bar takes the place of the tabs. */
    readonly step?: number
    /** Uses the width of a desk. */
    readonly wide?: boolean
  }
}
