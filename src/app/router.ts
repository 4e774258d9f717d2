import { createRouter, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import type { RouteName } from '#app/route-names'

const check = { title: 'Check a worry', tab: 'check' } as const
const levels = { title: 'Levels of need', tab: 'levels', wide: true } as const
const later = () => import('#app/features/later/LaterView.vue')

const routes = [
  {
    name: 'home',
    path: '/',
    component: () => import('#app/features/home/HomeView.vue'),
    meta: { title: 'Right Help' },
  },
  {
    name: 'area',
    path: '/area',
    component: () => import('#app/features/home/AreaView.vue'),
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
    component: () => import('#app/features/levels/LevelsView.vue'),
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
    component: () => import('#app/features/levels/TopicView.vue'),
    meta: levels,
  },
  {
    name: 'rung',
    path: '/levels/rungs/:rung',
    props: true,
    component: () => import('#app/features/levels/RungView.vue'),
    meta: levels,
  },
  {
    name: 'level',
    path: '/levels/:level',
    props: true,
    component: () => import('#app/features/levels/LevelView.vue'),
    meta: levels,
  },
  {
    name: 'check',
    path: '/check',
    component: () => import('#app/features/check/SafeView.vue'),
    meta: { ...check, step: 1 },
  },
  {
    name: 'check-unknown',
    path: '/check/not-known',
    component: () => import('#app/features/check/NotKnownView.vue'),
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
    component: () => import('#app/features/check/AgeView.vue'),
    meta: { ...check, step: 2 },
  },
  {
    name: 'check-signs',
    path: '/check/signs',
    component: () => import('#app/features/check/SignsView.vue'),
    meta: { ...check, step: 3 },
  },
  {
    name: 'check-worry',
    path: '/check/worry',
    component: () => import('#app/features/check/WorryView.vue'),
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
    component: () => import('#app/features/check/ClosestView.vue'),
    meta: { ...check, step: 5 },
  },
  {
    name: 'check-effect',
    path: '/check/effect',
    component: () => import('#app/features/check/EffectView.vue'),
    meta: { ...check, step: 5 },
  },
  {
    name: 'check-also',
    path: '/check/also',
    component: () => import('#app/features/check/AlsoView.vue'),
    meta: { ...check, step: 6 },
  },
  {
    name: 'check-result',
    path: '/check/result',
    component: () => import('#app/features/check/ResultView.vue'),
    meta: { ...check, title: 'Result of a check', wide: true },
  },
  {
    name: 'check-note',
    path: '/check/note',
    component: () => import('#app/features/check/NoteView.vue'),
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
