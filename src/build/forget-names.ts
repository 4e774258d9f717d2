import type { Plugin } from 'vite'

/** Components carry their names for developers' tools. A release has no use for a hundred of them. */
export function forgetNames(): Plugin {
  return {
    name: 'forget-names',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.vue(\?|$)/ },
      handler: (code) => ({
        code: code.replaceAll(/__name: ["'][A-Za-z]+["'],?/g, ''),
        map: null,
      }),
    },
  }
}
