const TIMES = 3
const WITHIN = 1200

/** Shift three times covers everything. Escape is left to dialogs. */
export function listenForHide(hide: () => void): void {
  let presses: number[] = []
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    if (key !== 'Shift') {
      presses = []
      return
    }
    presses = [...presses.filter((at) => timeStamp - at < WITHIN), timeStamp]
    if (presses.length < TIMES) return
    presses = []
    hide()
  })
}
