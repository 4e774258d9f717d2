/** Every file of the release, written in by the build: see src/build/service-worker.ts. */
declare const __PRECACHE__: readonly {
  /** Path from the root of the site, such as `/assets/main-1a2b.js`. */
  readonly url: string
  /** SHA-256 of the file, in base64. */
  readonly hash: string
  readonly bytes: number
}[]
declare const __BUILD_LABEL__: string
declare const __RELEASE_ID__: string
