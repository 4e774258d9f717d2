import type { RouteName } from '#app/route-names'
import { cardTitle, levelTitle, rungTitle, topicTitle } from '#test/e2e/content'

export interface Route {
  readonly path: string
  /** Its own heading, with the area that journeys choose. */
  readonly heading: string
}

/** One address of every route. A route that is not listed does not compile. */
export const ROUTES: Readonly<Record<RouteName, Route>> = {
  home: { path: '/', heading: 'Right Help' },
  area: { path: '/area', heading: 'Where does the child live?' },
  'area-page': { path: '/areas/warwickshire', heading: 'Warwickshire: what is known' },
  levels: { path: '/levels', heading: 'Levels of need' },
  level: { path: '/levels/3', heading: `Level 3: ${levelTitle(3)}` },
  browse: { path: '/levels/by/topic', heading: 'Browse by topic' },
  topic: { path: '/levels/topics/attendance', heading: topicTitle('attendance') },
  rung: { path: '/levels/rungs/edu.punctuality', heading: rungTitle('edu.punctuality') },
  rules: { path: '/levels/rules', heading: 'How the check places a worry' },
  check: { path: '/check', heading: 'Is the child safe right now?' },
  'check-unknown': { path: '/check/not-known', heading: 'You don’t know if the child is safe' },
  'check-age': {
    path: '/check/age',
    heading: 'How old is the youngest child you’re worried about?',
  },
  'check-signs': {
    path: '/check/signs',
    heading: 'Has any of this happened, or might it have?',
  },
  'check-worry': { path: '/check/worry', heading: 'What worries you most?' },
  'check-closest': { path: '/check/closest', heading: 'Choose a worry first' },
  'check-effect': {
    path: '/check/effect',
    heading: 'How much does this affect the child now?',
  },
  'check-also': { path: '/check/also', heading: 'Is any of this also true?' },
  'check-result': { path: '/check/result', heading: 'No answers are held' },
  'check-note': { path: '/check/note', heading: 'Note for the front door' },
  'check-adult': {
    path: '/check/adult',
    heading: 'A worry about an adult who works with children',
  },
  'check-route': { path: '/check/route', heading: 'What worries you most?' },
  contacts: { path: '/contacts', heading: 'Who to ring in Worcestershire' },
  read: { path: '/read/telling-parents', heading: cardTitle('telling-parents') },
  definitions: { path: '/read/law', heading: 'Words from the law' },
  settings: { path: '/settings', heading: 'This phone' },
  escalate: { path: '/escalate', heading: 'Escalate' },
  briefings: { path: '/briefings', heading: 'Briefings' },
  training: { path: '/training', heading: 'Training' },
  missing: { path: '/no/such/page', heading: 'There is no page here' },
}

/** Words that stand on the home page and nowhere else. */
export const HOME_WORDS: readonly string[] = [
  'Search: always hungry, left alone',
  'Every number, and when it answers',
  'When to ask, when to tell, when not to',
  'What to say, and what not to ask',
  'What is saved here, and your safeguarding lead’s number',
]
