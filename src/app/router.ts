import { createRouter, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import AgeView from '#app/features/check/AgeView.vue'
import AlsoView from '#app/features/check/AlsoView.vue'
import ClosestView from '#app/features/check/ClosestView.vue'
import EffectView from '#app/features/check/EffectView.vue'
import NotKnownView from '#app/features/check/NotKnownView.vue'
import NoteView from '#app/features/check/NoteView.vue'
import ResultView from '#app/features/check/ResultView.vue'
import SafeView from '#app/features/check/SafeView.vue'
import SignsView from '#app/features/check/SignsView.vue'
import WorryView from '#app/features/check/WorryView.vue'
import AreaView from '#app/features/home/AreaView.vue'
import HomeView from '#app/features/home/HomeView.vue'
import LevelView from '#app/features/levels/LevelView.vue'
import LevelsView from '#app/features/levels/LevelsView.vue'
import RungView from '#app/features/levels/RungView.vue'
import TopicView from '#app/features/levels/TopicView.vue'
import type { RouteName } from '#app/route-names'

/**
 * Home, levels and check travel as one file, so their views are plain imports. The rest waits: other
 * parts, and the two branches that leave the ladders.
 */
const check = { title: 'Check a worry', tab: 'check' } as const
const levels = { title: 'Levels of need', tab: 'levels', wide: true } as const
const later = () => import('#app/features/later/LaterView.vue')

const routes = [
  {
    name: 'home',
    path: '/',
    component: HomeView,
    meta: { title: 'Right Help' },
  },
  {
    name: 'area',
    path: '/area',
    component: AreaView,
    meta: { title: 'Where does the child live?' },
  },
  {
    name: 'area-page',
    path: '/areas/:area',
    props: true,
    component: () => import('#app/features/areas/AreaPageView.vue'),
    meta: { title: 'About an area' },
  },
  {
    name: 'levels',
    path: '/levels',
    component: LevelsView,
    meta: levels,
  },
  {
    name: 'rules',
    path: '/levels/rules',
    component: () => import('#app/features/levels/RulesView.vue'),
    meta: { ...levels, title: 'How the check places a worry' },
  },
  {
    name: 'browse',
    path: '/levels/by/:by',
    props: true,
    component: () => import('#app/features/levels/BrowseView.vue'),
    meta: { ...levels, title: 'Browse levels of need' },
  },
  {
    name: 'topic',
    path: '/levels/topics/:topic',
    props: true,
    component: TopicView,
    meta: levels,
  },
  {
    name: 'rung',
    path: '/levels/rungs/:rung',
    props: true,
    component: RungView,
    meta: levels,
  },
  {
    name: 'level',
    path: '/levels/:level',
    props: true,
    component: LevelView,
    meta: levels,
  },
  {
    name: 'check',
    path: '/check',
    component: SafeView,
    meta: { ...check, step: 1 },
  },
  {
    name: 'check-unknown',
    path: '/check/not-known',
    component: NotKnownView,
    meta: { ...check, step: 1 },
  },
  {
    name: 'check-adult',
    path: '/check/adult',
    component: () => import('#app/features/check/AdultView.vue'),
    meta: { ...check, title: 'About an adult' },
  },
  {
    name: 'check-age',
    path: '/check/age',
    component: AgeView,
    meta: { ...check, step: 2 },
  },
  {
    name: 'check-signs',
    path: '/check/signs',
    component: SignsView,
    meta: { ...check, step: 3 },
  },
  {
    name: 'check-worry',
    path: '/check/worry',
    component: WorryView,
    meta: { ...check, step: 4 },
  },
  {
    name: 'check-route',
    path: '/check/route',
    component: () => import('#app/features/check/UngradedView.vue'),
    meta: { ...check, step: 4 },
  },
  {
    name: 'check-closest',
    path: '/check/closest',
    component: ClosestView,
    meta: { ...check, step: 5 },
  },
  {
    name: 'check-effect',
    path: '/check/effect',
    component: EffectView,
    meta: { ...check, step: 5 },
  },
  {
    name: 'check-also',
    path: '/check/also',
    component: AlsoView,
    meta: { ...check, step: 6 },
  },
  {
    name: 'check-result',
    path: '/check/result',
    component: ResultView,
    meta: { ...check, title: 'Result of a check', wide: true },
  },
  {
    name: 'check-note',
    path: '/check/note',
    component: NoteView,
    meta: { ...check, title: 'Note for the front door' },
  },
  {
    name: 'contacts',
    path: '/contacts',
    component: () => import('#app/features/contacts/ContactsView.vue'),
    meta: { title: 'Who to ring' },
  },
  {
    name: 'definitions',
    path: '/read/law',
    component: () => import('#app/features/reading/LawView.vue'),
    meta: { title: 'Words from the law' },
  },
  {
    name: 'read',
    path: '/read/:card',
    props: true,
    component: () => import('#app/features/reading/CardView.vue'),
    meta: { title: 'To read' },
  },
  {
    name: 'settings',
    path: '/settings',
    component: () => import('#app/features/settings/SettingsView.vue'),
    meta: { title: 'Settings' },
  },
  {
    name: 'escalate',
    path: '/escalate',
    component: later,
    meta: { title: 'Escalate', tab: 'escalate' },
  },
  {
    name: 'briefings',
    path: '/briefings',
    component: later,
    meta: { title: 'Briefings', tab: 'briefings' },
  },
  {
    name: 'training',
    path: '/training',
    component: later,
    meta: { title: 'Training', tab: 'training' },
  },
  {
    name: 'missing',
    path: '/:any(.*)*',
    component: () => import('#app/features/later/MissingView.vue'),
    meta: { title: 'Page not found' },
  },
] as const satisfies readonly (RouteRecordRaw & { name: RouteName })[]

export const createAppRouter = (history: RouterHistory) =>
  createRouter({
    history,
    routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
