/** What the public API adds to the rooms below: options in the words of the command line, and errors that are thrown. */
export {
  type FixTextOptions,
  type GitScope,
  type LintFilesOptions,
  type LintTextOptions,
  OF_FILES,
  OF_TEXT,
  parted,
  type WorkspaceOptions,
} from './options.ts'
export {formatResults, type Reporter} from './report.ts'
export {createWorkspace, type FixedText, LintError, type TextResult, type Workspace} from './workspace.ts'
