/** Placeholder syntaxes of help desks and template languages, as data. */
import type {Delimiter, Dialect} from '../prose/index.ts'

/** First words of Liquid, Jinja and HubL tags: what begins with one is a tag, never a Help Scout variable. */
const TAG_WORDS =
  'assign|autoescape|block|blocktrans|break|call|capture|case|comment|continue|cycle|decrement|do|echo|elif|else|elsif|' +
  'endautoescape|endblock|endblocktrans|endcall|endcapture|endcase|endcomment|endfilter|endfor|endif|endmacro|endraw|' +
  'endset|endtablerow|endtrans|endunless|endwith|extends|filter|for|from|if|ifchanged|import|include|increment|layout|' +
  'liquid|macro|raw|render|section|set|tablerow|trans|unless|when|with'

/** A text in straight or curly quotes, which holds all signs but the one that ends it. */
const QUOTED = String.raw`"([^"]*)"|'([^']*)'|[“”]([^“”]*)[“”]|[‘’]([^‘’]*)[‘’]`

/** `{{ name | default: "there" }}`, `| fallback: there`, `|| 'there'`, `or 'there'`: quotes may be straight, curly or missing. */
const LIQUID_FALLBACK = new RegExp(
  String.raw`(?:\|\s*(?:\|\s*|(?:default|fallback)\s*[:(]\s*)|\bor\s+(?=["'“‘]))(?:${QUOTED}|["'“”‘’]?([^"'“”‘’|{}]*))`,
  'd',
)

/** Comments in the ways that white space control lets one write them. */
const LIQUID_COMMENTS: readonly Delimiter[] = [
  {open: '{% comment %}', close: '{% endcomment %}', holds: 'comment'},
  {open: '{%- comment -%}', close: '{%- endcomment -%}', holds: 'comment'},
  {open: '{%- comment %}', close: '{%- endcomment %}', holds: 'comment'},
  {open: '{%comment%}', close: '{%endcomment%}', holds: 'comment'},
  {open: '{% #', close: '%}', holds: 'comment'},
]

const TAG: Delimiter = {open: '{%', close: '%}', holds: 'tag', inside: /^[-+]?\s*[a-z_]/i}
const DOUBLE_BRACES: Delimiter = {open: '{{', close: '}}', holds: 'variable'}

/** Zendesk, Gorgias, Front, Freshdesk, HubSpot, Intercom, Missive, Chatwoot and others. */
const liquid: Dialect = {
  id: 'liquid',
  delimiters: [...LIQUID_COMMENTS, TAG, DOUBLE_BRACES],
  fallback: LIQUID_FALLBACK,
}

/** Python and PHP mail templates. */
const jinja: Dialect = {
  id: 'jinja',
  delimiters: [{open: '{#', close: '#}', holds: 'comment', inside: /^[-\s]/}, ...LIQUID_COMMENTS, TAG, DOUBLE_BRACES],
  fallback: LIQUID_FALLBACK,
}

/** Kustomer and Salesforce Lightning: blocks, and three braces for raw values. */
const handlebars: Dialect = {
  id: 'handlebars',
  delimiters: [
    {open: '{{!--', close: '--}}', holds: 'comment'},
    {open: '{{!', close: '}}', holds: 'comment'},
    {open: '{{{', close: '}}}', holds: 'variable'},
    // The sign is part of what the tag says: `/if` ends what `#if` begins.
    {open: '{{', close: '}}', holds: 'tag', inside: /^~?\s*(?:[#^]|\/\s*[\w.-]+\s*~?$|else\b)/},
    DOUBLE_BRACES,
  ],
}

/** Help Scout, FreeScout, UVdesk: looks like a Liquid tag, but is a variable. */
const helpscout: Dialect = {
  id: 'helpscout',
  delimiters: [
    {
      open: '{%',
      close: '%}',
      holds: 'variable',
      inside: new RegExp(String.raw`^\s*(?!(?:${TAG_WORDS})\b)[a-z_]\w*(?:\.|\s*,\s*fallback\s*=)`, 'i'),
    },
  ],
  fallback: /,\s*fallback\s*=([^%}]*)/d,
}

/** Salesforce Classic merge fields. */
const salesforce: Dialect = {
  id: 'salesforce',
  delimiters: [{open: '{!', close: '}', holds: 'variable', inside: /^\s*[$a-z]/i}],
  fallback: /,\s*"?([^\s",(){}][^",(){}]*)/d,
}

const zammad: Dialect = {
  id: 'zammad',
  delimiters: [{open: '#{', close: '}', holds: 'variable', inside: /^\s*[a-z_][\w.\s]*$/i}],
}

/** osTicket, and Discourse's templates with their `fallback:`. */
const osticket: Dialect = {
  id: 'osticket',
  delimiters: [{open: '%{', close: '}', holds: 'variable', inside: /^[a-z_][\w.]*(?:,[^{}]*)?$/i}],
  fallback: /,\s*fallback:([^{}]*)/d,
}

/** The bots of GitHub repositories and many home-made tools. */
const dollar: Dialect = {
  id: 'dollar',
  delimiters: [{open: '${', close: '}', holds: 'variable', inside: /^\s*[a-z_][\w.\s-]*$/i}],
}

/** Third-party channels of Zendesk, and forms. */
const brackets: Dialect = {
  id: 'brackets',
  delimiters: [{open: '[[', close: ']]', holds: 'variable', inside: /^\s*[a-z_][\w.|\s-]*$/i}],
}

/** A text expander: variables, form fields, and the place where the cursor lands. */
const espanso: Dialect = {
  id: 'espanso',
  delimiters: [
    DOUBLE_BRACES,
    {open: '[[', close: ']]', holds: 'variable'},
    {open: '$|', close: '$', holds: 'comment', inside: /^$/},
  ],
}

/** Smarty: a brace before a dollar sign is a variable, before a word of the language a tag. */
const smarty: Dialect = {
  id: 'smarty',
  delimiters: [
    {open: '{*', close: '*}', holds: 'comment'},
    {open: '{$', close: '}', holds: 'variable', inside: /^[A-Za-z_]/},
    {
      open: '{',
      close: '}',
      holds: 'tag',
      inside:
        /^\/?(?:if|elseif|else|foreach|foreachelse|section|sectionelse|for|forelse|while|include|assign|capture|literal|strip|block|extends|function|php|ldelim|rdelim|nocache)\b/,
    },
  ],
  fallback: new RegExp(String.raw`\|\s*default:\s*(?:${QUOTED}|["']?([^"'|{}]*))`, 'd'),
}

/** Helprace and others write a variable as Smarty does, without its tags. */
const smartyVariables: Dialect = {...smarty, delimiters: smarty.delimiters.slice(1, 2)}

/** What the API of Intercom makes of a variable; its text shows `{{first_name}}`. */
const intercom: Dialect = {
  id: 'intercom',
  delimiters: [{open: '<attribute', close: '>', holds: 'variable', inside: /^\s[^<]*\bkey=/i}],
  fallback: new RegExp(String.raw`\bdefault=(?:${QUOTED})`, 'd'),
}

/** `{issue-author}`: bots that fill in single braces. */
const braces: Dialect = {
  id: 'braces',
  delimiters: [{open: '{', close: '}', holds: 'variable', inside: /^[a-z][\w.-]*$/i}],
}

/** `%quick_links%`: names between percent signs. */
const percent: Dialect = {
  id: 'percent',
  delimiters: [{open: '%', close: '%', holds: 'variable', inside: /^[a-z][\w.:-]*$/i}],
}

/** All dialects by id. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  liquid,
  jinja,
  handlebars,
  helpscout,
  salesforce,
  zammad,
  osticket,
  dollar,
  brackets,
  espanso,
  smarty,
  intercom,
  braces,
  percent,
}

/** What plain braces mean to Liquid too is left to it, so that handlebars claims only what is its own. */
const handlebarsOnly: Dialect = {
  ...handlebars,
  delimiters: handlebars.delimiters.filter((delimiter) => delimiter !== DOUBLE_BRACES),
}

/** Jinja's comments; all else of it reads as Liquid. */
const jinjaComments: Dialect = {...jinja, delimiters: jinja.delimiters.slice(0, 1)}

/** The dialects for files that do not say which tool they are for, in the order to try them. */
export const AUTO_DIALECTS: readonly Dialect[] = [
  handlebarsOnly,
  helpscout,
  liquid,
  jinjaComments,
  salesforce,
  zammad,
  osticket,
  dollar,
  smartyVariables,
  brackets,
]

/** Which dialects a help desk uses. Names in lower case, letters and digits only. */
const PLATFORMS: Readonly<Record<string, readonly Dialect[]>> = {
  zendesk: [liquid, brackets],
  gorgias: [liquid],
  front: [liquid],
  freshdesk: [liquid],
  hubspot: [liquid, jinjaComments],
  intercom: [liquid, intercom],
  missive: [liquid],
  chatwoot: [liquid],
  plain: [liquid],
  helpscout: [helpscout],
  freescout: [helpscout],
  uvdesk: [helpscout],
  kustomer: [handlebars],
  salesforce: [handlebars, salesforce],
  zammad: [zammad],
  osticket: [osticket],
  discourse: [osticket],
  github: [liquid, dollar],
  labelactions: [liquid, dollar, braces],
  espanso: [espanso],
  jira: [percent],
  mojira: [percent],
  smarty: [smarty],
  reamaze: [liquid],
  dixa: [liquid],
}

/** Whether this names a dialect or a help desk whose dialects are known. */
export function isDialectName(name: string): boolean {
  const plain = plainName(name)
  return Object.hasOwn(DIALECTS, plain) || Object.hasOwn(PLATFORMS, plain)
}

/** Names are compared by their letters and digits. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/**
 * The dialects of a help desk or of a dialect's own name, in the order to try them.
 * @param platform as people write it, such as `Help Scout`; unknown or missing: all that do not contradict.
 * @param more of other tools, known by their id, and tried first where no platform is known.
 */
export function dialectsFor(platform: string | undefined, more: readonly Dialect[] = []): readonly Dialect[] {
  const name = plainName(platform ?? '')
  const added = name === '' ? undefined : more.find(({id}) => plainName(id) === name)
  const own = added ?? (Object.hasOwn(DIALECTS, name) ? DIALECTS[name] : undefined)
  const ofPlatform = Object.hasOwn(PLATFORMS, name) ? PLATFORMS[name] : undefined
  return ofPlatform ?? (own ? [own] : more.length > 0 ? [...more, ...AUTO_DIALECTS] : AUTO_DIALECTS)
}
