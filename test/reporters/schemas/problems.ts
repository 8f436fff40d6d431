/** Holds reports against the schemas of their formats. */
import {readFileSync} from 'node:fs'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import {Ajv, type ValidateFunction} from 'ajv'
import formats from 'ajv-formats'
import {validateXML} from 'xmllint-wasm'

// A pattern of SARIF's schema is none under the stricter grammar.
const ajv = new Ajv({allErrors: true, strict: false, unicodeRegExp: false})
formats.default(ajv)

function own(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/** The standard's schema names itself in a way that later drafts of JSON Schema do not know. */
const {$schema: _draft, id: _id, ...sarif} = sarifSchema

const rdjson = ajv.compile(JSON.parse(own('rdjson.schema.json')))

const VALIDATORS = {
  sarif: ajv.compile(sarif),
  gitlab: ajv.compile(JSON.parse(own('gitlab.schema.json'))),
  rdjson,
  rdjsonl: ajv.compile({$ref: 'rdjson#/definitions/diagnostic', required: ['source']}),
} satisfies Readonly<Record<string, ValidateFunction>>

/** What is wrong with a report in JSON; nothing where it is valid. */
export function jsonProblems(format: keyof typeof VALIDATORS, report: unknown): readonly string[] {
  const validate: ValidateFunction = VALIDATORS[format]
  return validate(report) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}

/** What is wrong with reports in XML; nothing where all are valid. All at once, for each call starts a parser. */
export async function xmlProblems(
  format: 'junit' | 'checkstyle',
  reports: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const {errors, valid} = await validateXML({
    xml: Object.entries(reports).map(([name, contents]) => ({fileName: `${name}.xml`, contents})),
    schema: own(`${format}.xsd`),
  })
  return valid ? [] : errors.map(({rawMessage}) => rawMessage)
}
