import { nextTick } from 'vue'

/** Where what was tapped goes away, the view's heading takes the focus: it is never lost. */
export async function focusHeading(): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
