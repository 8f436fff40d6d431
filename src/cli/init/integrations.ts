/** Where the linter can run by itself, in CI and in hooks, and what to write there: one text for `init` and the documents. */
import {stringify} from 'yaml'
import type {ReplyPlace, Tool} from '../../workspace/index.ts'
import {globsOf, pathArguments, patternOf, shellLine} from './command-line.ts'

/** What the texts depend on. */
export interface IntegrationContext {
  /** Of the linter. */
  readonly version: string
  /** What to lint, with paths relative to the root of the repository. */
  readonly places: readonly ReplyPlace[]
  /** What runs the linter, such as `npx empathylint`. */
  readonly command: string
  /** What installs the packages before, where the linter is one of them. */
  readonly install?: string
}

export interface Integration {
  readonly id: Tool
  /** As a choice among others. */
  readonly title: string
  /** The file to write where the tool has none yet, relative to the root. */
  readonly file: string
  /** All of a new file. */
  whole(context: IntegrationContext): string
  /** What to add to a file that is there, given its name; the same as a new file where absent. */
  part?(context: IntegrationContext, name: string): string
  /** What to do once it is written, beside committing it. */
  readonly afterwards?: string
}

const REPOSITORY = 'empathylint/empathylint'
/** What GitLab shows in merge requests, and CircleCI under “Tests”. */
const REPORTS = {gitlab: 'gl-code-quality-report.json', circleci: 'test-results/empathylint.xml'} as const

export const INTEGRATIONS: readonly Integration[] = [
  {
    id: 'github',
    title: 'GitHub Actions',
    file: '.github/workflows/empathylint.yml',
    whole: ({version, places}) => {
      const paths = pathArguments(places)
      const step = {
        uses: `${REPOSITORY}@v${version}`,
        ...(paths.length > 0 && {with: {paths: `${paths.join('\n')}\n`}}),
      }
      return yaml({
        name: 'empathylint',
        on: {pull_request: null, push: {branches: ['main', 'master']}},
        permissions: {contents: 'read'},
        jobs: {empathylint: {'runs-on': 'ubuntu-latest', steps: [{uses: 'actions/checkout@v4'}, step]}},
      })
    },
  },
  {
    id: 'gitlab',
    title: 'GitLab CI',
    file: '.gitlab-ci.yml',
    whole: (context) =>
      yaml({
        empathylint: {
          image: 'node:22',
          rules: [
            {if: '$CI_PIPELINE_SOURCE == "merge_request_event"'},
            {if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'},
          ],
          script: [...installing(context), lintLine(context, '-f', 'pretty', '-f', `gitlab=${REPORTS.gitlab}`)],
          artifacts: {when: 'always', reports: {codequality: REPORTS.gitlab}},
        },
      }),
  },
  {
    id: 'circleci',
    title: 'CircleCI',
    file: '.circleci/config.yml',
    whole: (context) => yaml({version: 2.1, ...circleJobs(context)}),
    part: (context) => yaml(circleJobs(context)),
  },
  {
    id: 'pre-commit',
    title: 'pre-commit',
    file: '.pre-commit-config.yaml',
    whole: (context) => yaml({repos: preCommitRepos(context)}),
    part: (context) => yaml(preCommitRepos(context)),
    afterwards: 'pre-commit install',
  },
  {
    id: 'lefthook',
    title: 'Lefthook',
    file: 'lefthook.yml',
    whole: (context) => yaml({'pre-commit': {commands: {empathylint: {run: stagedLine(context)}}}}),
    afterwards: 'lefthook install',
  },
  {
    id: 'lint-staged',
    title: 'lint-staged',
    file: '.lintstagedrc.json',
    whole: (context) => `${JSON.stringify(stagedGlobs(context), null, 2)}\n`,
    part: (context, name) =>
      `${name === 'package.json' ? '"lint-staged": ' : ''}${JSON.stringify(stagedGlobs(context), null, 2)}\n`,
  },
  {
    id: 'husky',
    title: 'Husky',
    file: '.husky/pre-commit',
    whole: (context) => `${stagedLine(context)}\n`,
  },
]

/** What the documents show: one folder of macros, and the linter not among the packages. */
export function sampleContext(version: string): IntegrationContext {
  const macros: ReplyPlace = {path: 'macros', kind: 'folder', count: 1, endings: ['.md'], layouts: [], isOld: false}
  return {version, places: [macros], command: `npx --yes empathylint@${version}`}
}

function yaml(value: unknown): string {
  return stringify(value, {lineWidth: 0, nullStr: '', flowCollectionPadding: false})
}

function installing({install}: IntegrationContext): readonly string[] {
  return install === undefined ? [] : [install]
}

function lintLine({command, places}: IntegrationContext, ...flags: readonly string[]): string {
  return `${command} ${shellLine([...flags, ...pathArguments(places)])}`.trim()
}

/** The linter itself asks git what is about to be committed, so that no tool's globs have a say. */
function stagedLine(context: IntegrationContext): string {
  return lintLine(context, '--staged')
}

function circleJobs(context: IntegrationContext) {
  const lint = lintLine(context, '-f', 'pretty', '-f', `junit=${REPORTS.circleci}`)
  const steps = [
    'checkout',
    ...installing(context).map((command) => ({run: {name: 'Install packages', command}})),
    {run: {name: 'Lint replies', command: lint}},
    {store_test_results: {path: 'test-results'}},
  ]
  return {
    jobs: {empathylint: {docker: [{image: 'cimg/node:22.14'}], steps}},
    workflows: {replies: {jobs: ['empathylint']}},
  }
}

function preCommitRepos({version, places}: IntegrationContext) {
  const files = patternOf(places)
  // The hook takes Markdown and plain text by itself; for other files it must be told to take all that the pattern names.
  const isText = places.every(({endings}) => endings.every((ending) => /^\.(?:md|markdown|txt)$/.test(ending)))
  const hook = {
    id: 'empathylint',
    ...(files !== undefined && {files}),
    ...(files !== undefined && !isText && {types_or: ['text']}),
  }
  return [{repo: `https://github.com/${REPOSITORY}`, rev: `v${version}`, hooks: [hook]}]
}

function stagedGlobs({command, places}: IntegrationContext): Readonly<Record<string, string>> {
  const line = `${command} --no-warn-ignored`
  return Object.fromEntries(globsOf(places).map((glob) => [glob, line]))
}
