import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { chunkGroups } from './src/build/chunks'
import { developing } from './src/build/dev'
import { forgetNames } from './src/build/forget-names'
import { release } from './src/build/release'

const label = process.env['RELEASE_LABEL'] ?? 'unlabelled'
const packsDir = 'dist/packs'

/** The app. Tools and server are built by src/build/targets.mjs. */
export default defineConfig({
  // Hoisting static nodes costs more bytes than it saves time on pages of this size.
  plugins: [
    vue({ template: { compilerOptions: { hoistStatic: false } } }),
    forgetNames(),
    developing(packsDir),
    release({ label, packsDir, maxBytes: 4_000_000 }),
  ],
  define: { __BUILD_LABEL__: JSON.stringify(label), __VUE_OPTIONS_API__: 'false' },
  server: { host: '127.0.0.1' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    // What all engines had at the end of 2022: phones of the people who use this are some years old.
    target: ['chrome108', 'edge108', 'firefox108', 'safari16.2'],
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    // One stylesheet, which the release inlines: nothing has to be fetched beside a script.
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
})
