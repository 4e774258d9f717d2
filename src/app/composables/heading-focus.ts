let navigated = false

/** From the second view on, a view's heading takes the focus; the first page keeps the browser's own. */
export const markNavigated = () => {
  navigated = true
}
export const shouldFocusHeading = () => navigated
