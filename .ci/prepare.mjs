/** Builds after an install from git. Where npm has left out the packages that a build needs, they are installed first. */
import {execFileSync, execSync} from 'node:child_process'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

// `npm install --global git+…`, as pre-commit runs it, tells the npm that prepares the checkout to install globally, too,
// so that nothing is installed in the checkout itself.
if (process.env.npm_config_global === 'true' && !isInstalled('esbuild'))
  execSync('npm ci --no-global --include=dev --ignore-scripts --no-audit --no-fund', {cwd: root, stdio: 'inherit'})

execFileSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))], {stdio: 'inherit'})
