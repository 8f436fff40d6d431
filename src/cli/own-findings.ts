/** Findings that come from no rule: what the linter itself has to say about a file. */

/** What each of them says, in a sentence or two. */
export const OWN_FINDINGS: Readonly<Record<string, string>> = {
  'unused-directive':
    'A comment such as <!-- empathylint-disable-next-line conditional-apology --> that switches nothing off, or that the linter cannot read. It hides nothing today and may hide a real finding tomorrow; --fix removes it.',
  'parse/front-matter':
    'Front matter, the lines between --- at the top of a file or reply, that cannot be read, or that says something unknown. The reply is still linted, without what the front matter would have said about it.',
  'rule-failed':
    'A rule that broke down on a reply. The other rules were still checked. It is a mistake in the rule, not in your text: please report it.',
}
