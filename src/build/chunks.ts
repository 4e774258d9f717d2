const LATER =
  /\/src\/app\/(features\/(areas|contacts|reading|settings|later)\/|features\/check\/(Adult|Ungraded)View|parts\/(Lead|lead))/
/** The published rules and the long lists are pages of their own: nobody needs them to check a worry. */
const RULES_PAGE = /\/src\/app\/features\/levels\/(Rule|rule-|BasisLine|BrowseView|BrowseBy)/
const WORKER = /\/workbox-|\/src\/app\/start-worker/
const SEARCH = /\/src\/search\/|\/node_modules\/fuse/

const isLater = (id: string) => LATER.test(id) || RULES_PAGE.test(id)
const isMain = (id: string) => !isLater(id) && !WORKER.test(id) && !SEARCH.test(id)

/**
 * Few files, each wanted as a whole: every file costs a journey where signal is poor, and words that
 * stand in one file are compressed together. Home, levels and check are one; search waits for its
 * field, the worker for the first view, everything else until it is opened.
 */
export const chunkGroups = [
  { name: 'main', test: isMain, priority: 9 },
  { name: 'worker', test: WORKER, priority: 8 },
  { name: 'search', test: SEARCH, priority: 8 },
  { name: 'later', test: isLater, priority: 1 },
]
