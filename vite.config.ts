import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { developing } from './src/build/dev'
import { chunkGroups } from './src/build/chunks'
import { release } from './src/build/release'

const label = process.env['RELEASE_LABEL'] ?? 'unlabelled'
const packsDir = 'dist/packs'

/** The app. Tools and server are built by src/build/targets.mjs. */
export default defineConfig({
  plugins: [vue(), developing(packsDir), release({ label, packsDir, maxBytes: 4_000_000 })],
  define: { __BUILD_LABEL__: JSON.stringify(label), __VUE_OPTIONS_API__: 'false' },
  server: { host: '127.0.0.1' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    // What all engines had at the end of 2022: phones of the people who use this are some years old.
    target: ['chrome108', 'edge108', 'firefox108', 'safari16.2'],
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
})
