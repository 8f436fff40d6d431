/** The one door to the disk: finding, reading, linting and writing files. */
export {
  additionsIn,
  ConfigError,
  didYouMean,
  type ExplainedSettings,
  type Origin,
  parseRuleFlag,
  PHRASE_CLASSES,
  type RuleFlag,
  type RuleOverride,
} from '../config/index.ts'
export type {Measure} from '../engine/index.ts'
export type {Application, ApplyOptions} from './apply.ts'
export {createFile, type NewFile} from './create-file.ts'
export {unifiedDiff} from './diff.ts'
export {findFiles, type FindOptions, type Found, type FoundFile} from './discover.ts'
export type {WorkspaceOptions, WorkspaceParts} from './equipment.ts'
export type {ExtractOptions, Extraction} from './extract.ts'
export type {GitScope} from './git.ts'
export {repositoryRoot} from './ignore-files.ts'
export type {Inspection} from './inspect.ts'
export type {Problem} from './problem.ts'
export {decode as decodeText, encode as encodeText, LARGEST as LONGEST_LINE, readText, type ReadText} from './read.ts'
export {type LintOptions, type LintTextOptions, type Run, STDIN} from './run.ts'
export {appendReport, writeReport} from './report-file.ts'
export {type OptionInfo, type RuleInfo, ruleInfos} from './rule-infos.ts'
export type {LintedLine, LintedText, LintLine, UnlintedLine} from './stream.ts'
export type {SuppressOptions, Suppression} from './suppress.ts'
export {survey, type Survey, type UnmappedFile} from './survey.ts'
export type {ReplyPlace} from './survey-places.ts'
export type {FoundTool, ProjectTools, Tool} from './survey-tools.ts'
export {createWorkspace, type FileList, type Workspace} from './workspace.ts'
export {type Rewrite, writeText} from './write.ts'
