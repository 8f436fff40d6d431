import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      'empathylint/rule': at('./src/rule/kit.ts'),
      'empathylint/testing': at('./src/testing/index.ts'),
      'empathylint/browser': at('./src/browser.ts'),
      empathylint: at('./src/index.ts'),
    },
  },
  test: {
    include: ['test/**/*.test.ts', 'rules/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    // Most time goes to processes that tests start: one worker for each core, not one less.
    maxWorkers: '100%',
    // Nothing that a test file leaves behind is seen by another, and loading all rules anew for each takes longer than testing.
    isolate: false,
  },
})
