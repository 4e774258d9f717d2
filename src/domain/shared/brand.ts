declare const brand: unique symbol

/** A string that only a parser or an id maker can produce, so that ids of two kinds never mix. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
