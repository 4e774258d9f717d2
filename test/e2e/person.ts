/** Narrows what is looked at to one named part of the screen: a region, a dialog, a group. */
export interface Inside {
  readonly inside?: string
}

/**
 * One person with one phone. Journeys speak to this, so that another driver can stand under it.
 * Names are accessible names, as a screen reader says them: the whole, or the words that it begins
 * with. Everything waits until the screen is so, or fails.
 */
export interface Person {
  /** Opens an address in the page that is open, loading it anew. */
  open(path: string): Promise<void>
  /** The same, and goes on at the first sight of it: scripts may still be on their way. */
  openWithoutWaiting(path: string): Promise<void>
  /** Closes the page and opens another one: nothing that was held in memory is left. */
  openAnew(path: string): Promise<void>
  reload(): Promise<void>
  /** The browser's own buttons. */
  goBack(): Promise<void>
  goForward(): Promise<void>

  /** Taps a button, a link, a tab or the words of something folded. */
  tap(name: string, where?: Inside): Promise<void>
  tick(name: string, where?: Inside): Promise<void>
  untick(name: string, where?: Inside): Promise<void>
  /** Chooses one of several: a radio button. */
  choose(name: string, where?: Inside): Promise<void>
  /** Types into a field in place of what stood there. */
  type(field: string, words: string): Promise<void>
  /** Presses keys one after another: `Tab`, `Enter`, `Space`, `Shift`, `Escape`, `ArrowDown`. */
  press(...keys: readonly string[]): Promise<void>
  /** Taps a number. The phone asks before it dials, and in a journey it never dials. */
  ring(phone: string, where?: Inside): Promise<void>

  sees(words: string | RegExp, where?: Inside): Promise<void>
  doesNotSee(words: string | RegExp, where?: Inside): Promise<void>
  /** Sees a button, a link or a tab that can be tapped. */
  canTap(name: string, where?: Inside): Promise<void>
  cannotTap(name: string, where?: Inside): Promise<void>
  /** How many buttons and links begin with these words. */
  howMany(name: string, where?: Inside): Promise<number>
  /** The view's own heading, which says where one is. */
  seesTitle(words: string): Promise<void>
  /** A box or a radio button that is ticked, or a button that is pressed. */
  seesChosen(name: string, where?: Inside): Promise<void>
  seesNotChosen(name: string, where?: Inside): Promise<void>
  /** A number as something that can be rung. */
  canRing(phone: string, where?: Inside): Promise<void>
  cannotRing(phone: string, where?: Inside): Promise<void>
  /** All words that can be seen, in the order of the screen. */
  reads(where?: Inside): Promise<string>

  /** Path, search and hash of the address. */
  whereAmI(): Promise<string>
  /** What stands in the window's title. */
  windowTitle(): Promise<string>
  /** Kind and name of what has the focus, such as `button Next`, or `nothing`. */
  focus(): Promise<string>
  /** What was copied last. */
  clipboard(): Promise<string>
  /** Numbers that were tapped, as the phone would dial them. */
  dialled(): readonly string[]

  goOffline(): Promise<void>
  goOnline(): Promise<void>
  /** Comes back to the page after a while in another app. */
  comeBack(): Promise<void>
  /** Fixes the phone's clock at an instant, ISO 8601 with its zone. Timers go on. */
  isAt(instant: string): Promise<void>
  /** Starts the phone's clock at an instant. From then on `wait` moves it. */
  startClock(instant: string): Promise<void>
  /** So much time goes by at once. */
  wait(time: { readonly minutes?: number; readonly seconds?: number }): Promise<void>

  /** Counts taps from here. Typing and dialling do not count. */
  countTaps(): void
  taps(): number
}
