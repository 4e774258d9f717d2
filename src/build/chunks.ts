const feature = (name: string, path = name) => ({
  name,
  test: new RegExp(`/src/app/features/(${path})/`),
  priority: 2,
})

/**
 * Few files, each wanted as a whole: every file costs a journey where signal is poor, and a phone
 * saves them all. The frame and what features share are one; each feature is one; search waits for
 * its field.
 */
export const chunkGroups = [
  {
    name: 'frame',
    test: /\/node_modules\/(?!fuse)|\/src\/app\/(?!features\/(?!home\/))/,
    priority: 4,
  },
  { name: 'search', test: /\/src\/search\/|\/node_modules\/fuse/, priority: 3 },
  feature('check'),
  feature('levels'),
  feature('more', 'areas|contacts|reading|settings|later'),
]
