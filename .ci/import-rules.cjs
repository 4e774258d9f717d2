/**
 * Who may import whom. Arrows point inward: app, server and tools know the pure core, never the
 * other way round. `import()`, type imports and imports inside `.vue` files count too.
 */
const only = (from, ...allowed) => ({
  name: `${from} imports only ${allowed.join(' ')}`,
  from: { path: `^src/${from}/` },
  to: {
    pathNot: allowed.map((to) => `^(src|node_modules)/${to}(/|$)`),
    // Node's own modules are known by their kind: their names come without `node:`.
    ...(allowed.includes('node') ? { dependencyTypesNot: ['core'] } : {}),
  },
})
const features = '^src/app/features/([^/]+)/'
const vueKit = '(@vue|vue|vue-router|pinia|workbox-window)'

exports.forbidden = [
  only('domain', 'domain'),
  only('search', 'search', 'domain', 'fuse\\.js'),
  only('contract', 'contract', 'domain', 'valibot'),
  only('pack', 'pack', 'domain', 'valibot'),
  only(
    'catalogue',
    'catalogue',
    'domain',
    'pack',
    'search',
    'valibot',
    '@valibot',
    'yaml',
    'mdast-util-.*',
    'micromark.*',
    '@types/mdast',
    'node',
  ),
  only('data', 'data', 'contract', 'pack', 'domain', 'valibot'),
  only('app', 'app', 'data', 'contract', 'pack', 'search', 'domain', vueKit),
  only('sw', 'sw', 'workbox-.*'),
  only('server', 'server', 'contract', 'pack', 'domain', 'hono', '@hono', 'valibot', 'node'),
  {
    name: 'tools never reach into the app',
    from: { path: '^src/tools/' },
    to: { path: '^src/app/' },
  },
  {
    name: 'feature to feature',
    from: { path: features },
    to: { path: features, pathNot: '^src/app/features/$1/' },
  },
  {
    name: 'parts never import features',
    from: { path: '^src/app/parts/' },
    to: { path: features },
  },
  {
    name: 'ui imports only ui',
    from: { path: '^src/app/ui/' },
    to: { pathNot: ['^src/app/ui/', `^node_modules/${vueKit}(/|$)`, '^src/app/route-names'] },
  },
  { name: 'no cycle', from: { path: '^src' }, to: { circular: true } },
  {
    name: 'no unresolved import',
    from: { path: '^src' },
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
].map((rule) => ({ severity: 'error', ...rule }))

exports.options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'default'],
    extensions: ['.ts', '.mjs', '.vue', '.js', '.json', '.css'],
  },
}
