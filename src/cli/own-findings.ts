/** Findings that come from no rule: what the linter itself has to say about a file. */

/** What each of them says, in a sentence or two. */
export const OWN_FINDINGS: Readonly<Record<string, string>> = {
  'unused-directive':
    'A comment such as <!-- empathylint-disable-next-line conditional-apology --> that switches nothing off, or that the linter cannot read. It hides nothing today and may hide a real finding tomorrow; --fix removes it.',
  'directive-reason':
    'A comment that switches rules off without saying why, where the team has asked for a reason: write it after two hyphens, as in <!-- empathylint-disable-next-line dead-end -- agreed with legal -->.',
  'parse/front-matter':
    'Front matter, the lines between --- at the top of a file or reply, that cannot be read, or that says something unknown. The reply is still linted, without what the front matter would have said about it.',
  'parse/template':
    'A placeholder or a tag of the template language without an end, such as {% if vip %} without {% endif %}, or an end without a beginning. The customer would read it as it is written, or what belongs to some customers only would go to all.',
  'parse/json':
    'A JSON file that is broken at some place. What could be read of it is linted all the same; nothing is written into it until it is mended.',
  'parse/jsonl':
    'A line of a JSON Lines file that is broken. The other lines are linted; nothing is written into the file until it is mended.',
  'parse/yaml':
    'A YAML file that is broken at some place. What could be read of it is linted all the same; nothing is written into it until it is mended.',
  'parse/csv':
    'A table with a quote that is missing or too many, or with a row of more or fewer fields than the header. What could be read of it is linted all the same.',
  'parse/unknown-shape':
    'A data file in which the linter knows no replies. The message names what there is, and the lines for the config that would say where the replies stand: sources: [{files, body, title}], with JSONPath such as $.items[*].reply.',
  'rule-failed':
    'A rule that broke down on a reply. The other rules were still checked. It is a mistake in the rule, not in your text: please report it.',
}
