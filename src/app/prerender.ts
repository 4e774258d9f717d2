/** What the release's pages carry before any script: see src/build/prerender.ts. */
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

export async function prerender(): Promise<Prerendered> {
  return await Promise.resolve({ home: '', shell: '', outside: '', css: '' })
}
