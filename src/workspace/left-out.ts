/** What a search leaves out unless it is named: the project's own papers and settings, installed packages, hidden folders. */

/** The papers of a project, which are no replies. In lower case only names that cannot well be a reply's. */
const PAPERS = /^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY)(?![A-Za-z0-9])/
const PAPERS_IN_LOWER_CASE = /^(?:readme|changelog|contributing|code_of_conduct|code-of-conduct)\.[a-z]+$/i

/** Whether a file of this name is one of a project's papers, such as `README.md`. */
export function isPaper(name: string): boolean {
  return PAPERS.test(name) || PAPERS_IN_LOWER_CASE.test(name)
}

/** Data that a project keeps for its tools: settings, lists of packages, schemas. */
const SETTINGS =
  /^(?:package|package-lock|npm-shrinkwrap|composer)\.json$|^(?:\..*|pnpm-(?:lock|workspace)|tsconfig.*|jsconfig.*|deno|biome|renovate|lerna|nx|turbo|vercel|angular|mkdocs|_config|docker-compose.*|compose|pubspec|.*[._-]schema|.*\.config|.*-lock)\.(?:jsonc?|ya?ml)$/i

/** How all their names end: asked first, as most files have other names. */
const SETTINGS_END = /\.(?:jsonc?|ya?ml)$/i

/** Whether a file of this name is made for a tool and never holds replies. */
export function isSettings(name: string): boolean {
  return SETTINGS_END.test(name) && SETTINGS.test(name)
}

/** Whether a search does not enter folders of this name: hidden ones but `.github`, and `node_modules`. */
export function isClosedFolder(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.github')
}
