import { createSSRApp, type Component } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import type { NationalPack } from '#pack/schema'
import EmergencySheet from '#app/EmergencySheet.vue'
import FirstPage from '#app/FirstPage.vue'
import { createAppRouter } from '#app/router'
import css from './styles/all.css?inline'

/** What the release's pages carry before any script: see src/build/pages.ts. */
export interface Prerendered {
  /** Inside #app, on the home page alone. */
  readonly home: string
  /** Inside #app, on every other route: the frame without any of the home page's words. */
  readonly shell: string
  /** Outside #app on every page: the 999 button and its sheet. */
  readonly outside: string
  /** First-paint CSS, inlined in every page. */
  readonly css: string
}

const render = async (page: Component, props: object) => {
  const app = createSSRApp(page, { ...props }).use(createAppRouter(createMemoryHistory()))
  const html = await renderToString(app)
  return html.replaceAll(/<!--.*?-->/gs, '')
}

/** Renders the pages that arrive as HTML. The app later mounts over them: there is no hydration. */
export async function prerender(emergency: NationalPack['emergency']): Promise<Prerendered> {
  const [home, shell, outside] = await Promise.all([
    render(FirstPage, { emergency }),
    render(FirstPage, {}),
    render(EmergencySheet, { emergency }),
  ])
  return { home, shell, outside, css }
}
