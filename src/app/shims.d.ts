declare const __BUILD_LABEL__: string
