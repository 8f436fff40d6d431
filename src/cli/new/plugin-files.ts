/** The files of a new plugin: a package with one rule that works, its tests and its pages. */
import {block} from '../docs/blocks.ts'
import {rulesBlock} from '../docs/tables.ts'
import {CODE, facts, page, RULE, tests} from './first-rule.ts'
import type {PluginName} from './names.ts'
import type {FileContent} from './rule-files.ts'

/**
 * The files, by their paths in the new folder.
 * @param version of the linter.
 */
export function pluginFiles(name: PluginName, version: string): readonly FileContent[] {
  return [
    ['package.json', manifest(name, version)],
    ['tsconfig.json', TSCONFIG],
    ['tsconfig.build.json', BUILD],
    ['.gitignore', 'node_modules/\ndist/\n*.tgz\n'],
    ['.empathylintrc.yml', config(name)],
    ['README.md', readme(name)],
    ['src/index.ts', index(name)],
    [`src/rules/${RULE}/rule.ts`, CODE],
    [`src/rules/${RULE}/README.md`, page(name)],
    [`src/rules/${RULE}/rule.test.ts`, tests(name)],
    ['samples/refund.md', SAMPLE],
  ]
}

/**
 * Tests run by Node's own runner. Node 20 reads no TypeScript, so that jiti does, which the linter brings along: nothing
 * is installed for the tests alone.
 */
function manifest({packageName, plugin}: PluginName, version: string): string {
  const [major = '0', minor = '0'] = version.split('.')
  const content = {
    name: packageName,
    version: '0.1.0',
    description: `Rules of ${plugin} for empathylint.`,
    keywords: ['empathylint', 'empathylint-plugin'],
    type: 'module',
    engines: {node: '>=20.19'},
    exports: {'.': {types: './dist/index.d.ts', default: './dist/index.js'}},
    files: ['dist', 'src/rules/*/README.md'],
    scripts: {
      build: 'tsc -p tsconfig.build.json',
      typecheck: 'tsc --noEmit',
      test: 'node --import jiti/register --test src/rules/*/*.test.ts',
      docs: 'empathylint docs --write',
      check: 'npm run typecheck && npm test && empathylint docs --check',
      prepare: 'npm run build',
    },
    peerDependencies: {empathylint: `^${major}.${minor}.0`},
    devDependencies: {'@types/node': '^20.19.0', empathylint: `^${version}`, jiti: '^2.7.0', typescript: '>=5.8'},
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2023",
    "lib": ["es2023", "esnext.iterator"],
    "module": "nodenext",
    "types": ["node"],
    "rootDir": "src",
    "outDir": "dist",
    "declaration": true,
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "verbatimModuleSyntax": true,
    "isolatedModules": true,
    "rewriteRelativeImportExtensions": true,
    "skipLibCheck": true
  },
  "include": ["src"]
}
`

const BUILD = `{
  "extends": "./tsconfig.json",
  "exclude": ["src/**/*.test.ts"]
}
`

function config({plugin}: PluginName): string {
  return `# For trying the plugin here: npx empathylint samples, and npx empathylint test
plugins:
  - ./src/index.ts
extends:
  - ${plugin}:recommended
`
}

function index({plugin}: PluginName): string {
  return `/** The plugin: its rules, under the name of ${plugin}. */
import {type AnyRule, definePlugin} from 'empathylint/rule'
import teamWords from './rules/${RULE}/rule.ts'

const rules: readonly AnyRule[] = [teamWords]

export default definePlugin({
  name: '${plugin}',
  rules,
  presets: {
    // All rules at their own severity. A config takes them with: extends: ['${plugin}:recommended']
    recommended: {isOnTop: true, rules: Object.fromEntries(rules.map(({id, severity}) => [\`${plugin}/\${id}\`, severity]))},
  },
})
`
}

const SAMPLE = `Hi {{customer.first_name}},

Your trouble ticket is with our level 2 team. You will hear from us by Friday, 7 March.

Best,
{{agent.name}}
`

function readme(name: PluginName): string {
  const {packageName, plugin} = name
  return `# ${packageName}

Rules of ${plugin} for [empathylint](https://github.com/empathylint/empathylint), a linter for the wording of support replies.

## Use it

\`\`\`sh
npm install --save-dev empathylint ${packageName}
\`\`\`

In \`.empathylintrc.yml\`:

\`\`\`yaml
plugins:
  - ${packageName}
extends:
  - ${plugin}:recommended
\`\`\`

## Rules

${block(
  'rules',
  rulesBlock([facts(name)], () => `src/rules/${RULE}/README.md`),
)}

## Work on it

\`\`\`sh
npm install
npm test                              # the rules' cases, and the examples of their pages
npx empathylint samples               # lint with the plugin as it is
npx empathylint new rule vague-time   # begin another rule
npm run docs                          # bring the tables of the pages up to date
npm run check                         # all of it, for CI
\`\`\`
`
}
