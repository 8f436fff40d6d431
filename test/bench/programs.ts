/** Turns the small programs of the bench into what Node can start at once. */
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const SOURCES = {
  meter: new URL('./programs/meter.ts', import.meta.url),
  floor: new URL('./programs/floor.ts', import.meta.url),
  stat: new URL('./programs/stat.ts', import.meta.url),
  draft: new URL('./programs/draft.ts', import.meta.url),
}

/** Paths of the built programs. */
export type Programs = Readonly<Record<keyof typeof SOURCES, string>>

/** Writes them into a folder. */
export async function buildPrograms(folder: string): Promise<Programs> {
  await build({
    entryPoints: Object.values(SOURCES).map((url) => fileURLToPath(url)),
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })
  const at = (name: keyof typeof SOURCES) => join(folder, `${name}.mjs`)
  return {meter: at('meter'), floor: at('floor'), stat: at('stat'), draft: at('draft')}
}
