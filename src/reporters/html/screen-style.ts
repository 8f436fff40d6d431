/** The style sheet of the page on a screen, of any width, light or dark. */

export const SCREEN_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f6f4; --card: #fff; --ink: #1f2328; --soft: #555d66; --line: #d9dce0; --strong-line: #848c95;
  --link: #0b5394; --focus: #0b5fd0; --fresh: #e0f4e5; --fresh-ink: #14532d; --quiet: #f1f2f3;
  --error: #a4262c; --error-mark: #fde3e1; --warning: #7a4a00; --warning-mark: #feefc8; --info: #17568f; --info-mark: #dfecfa;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --card: #1d2126; --ink: #e7e9ec; --soft: #a9b1ba; --line: #363c44; --strong-line: #7b838d;
    --link: #8ec1ff; --focus: #8ec1ff; --fresh: #16382399; --fresh-ink: #a9e6bb; --quiet: #262b31;
    --error: #ffa9a1; --error-mark: #5b2524; --warning: #f1c571; --warning-mark: #4b3a12; --info: #9fcbff; --info-mark: #1f3c59;
  }
}
* { box-sizing: border-box }
[hidden] { display: none !important }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0 auto; padding: 1.5rem clamp(.75rem, 3vw, 2rem) 3rem; max-width: 88rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0 }
h1 { font-size: 1.6rem; line-height: 1.2; letter-spacing: -.01em }
h2 { font-size: 1.2rem; line-height: 1.3 }
h3 { font-size: 1.05rem; line-height: 1.35 }
h4 { font-size: 1rem; line-height: 1.45; font-weight: 600 }
ul, ol { list-style: none }
a { color: var(--link); text-underline-offset: .15em }
p, h3, h4, li, dd, mark, a, .block { overflow-wrap: anywhere }
button, input, select { font: inherit; color: inherit }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -100vw; top: .5rem; padding: .5rem 1rem; background: var(--card); z-index: 3 }
.skip:focus { left: .5rem }

.page-head p { color: var(--soft); margin-top: .25rem }
.overview { margin-top: 1.25rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px }
.verdict { font-size: 1.15rem; font-weight: 600 }
.facts { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; margin-top: .75rem }
.facts dt { color: var(--soft); font-size: .875rem }
.failures { margin-top: 1rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--error); border-left-width: 5px; border-radius: 10px }
.failures ul { margin-top: .5rem; display: grid; gap: .35rem }

.bar { margin-top: 1.5rem; padding: .75rem 0; display: grid; gap: .6rem; background: var(--page); border-bottom: 1px solid var(--line); z-index: 2 }
.bar form { display: flex; flex-wrap: wrap; gap: .6rem 1rem }
.field { display: flex; flex: 1 1 15rem; align-items: center; gap: .5rem; min-width: 0 }
.field span { flex: none; color: var(--soft); font-size: .875rem }
.field.search { flex: 2 1 18rem }
input, select { min-height: 2.5rem; padding: .3rem .7rem; background: var(--card); border: 1px solid var(--strong-line); border-radius: 6px; min-width: 0; width: 100% }
input::placeholder { color: var(--soft); opacity: 1 }
select { text-overflow: ellipsis }
.status { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; min-height: 1.75rem; color: var(--soft); overflow-wrap: anywhere }
#clear, .copy { padding: .15rem .7rem; min-height: 1.75rem; background: var(--card); border: 1px solid var(--strong-line); border-radius: 6px; cursor: pointer }
#clear:hover, .copy:hover { background: var(--quiet) }

.columns { display: grid; gap: 1.5rem; margin-top: 1.25rem }
.columns > * { min-width: 0 }
.severities { display: grid; grid-template-columns: repeat(3, 1fr); gap: .5rem; margin: .75rem 0 1.25rem }
.total { display: flex; width: 100%; text-align: start; background: none; border: 0; border-radius: 6px; padding: .15rem .5rem; min-height: 1.6rem; align-items: baseline; gap: .5rem }
.total .name { flex: 1; min-width: 0; overflow-wrap: anywhere }
.total .count { font-variant-numeric: tabular-nums }
.severities .total { position: relative; flex-wrap: wrap; gap: 0 .4rem; padding: .5rem .6rem; background: var(--card); border: 1px solid var(--line); height: 100% }
.severities .count { font-size: 1.3rem; line-height: 1.2; font-weight: 600; color: var(--ink) }
.severities .name { flex: 1 0 100%; font-size: .8125rem }
.severities .none, .severities .none .count { color: var(--soft) }
.error .sign, .severities .error { color: var(--error) }
.warning .sign, .severities .warning { color: var(--warning) }
.info .sign, .severities .info { color: var(--info) }
.by-rule summary { cursor: pointer; padding: .25rem 0 }
.by-rule summary h3 { display: inline; font-size: .95rem }
.families { display: grid; gap: .8rem; margin-top: .4rem }
.families > li { min-width: 0 }
.total.family { flex-wrap: wrap; font-weight: 600 }
.share { display: block; flex: 0 0 100%; min-width: 0; width: 100%; height: 4px; border-radius: 2px; background: var(--line); overflow: hidden }
.share rect { fill: var(--strong-line) }
.rules { margin-top: .15rem }
.total.rule { font-size: .9rem; color: var(--soft) }
button.total { cursor: pointer }
button.total:hover { background: var(--quiet) }
.total[aria-pressed='true'] { background: var(--ink); color: var(--page) }
.total[aria-pressed='true'] * { color: inherit }
.total[aria-pressed='true'] .name::after { content: ' ✓' }
.severities [aria-pressed='true'] .name::after { position: absolute; top: .35rem; right: .5rem }

.hint { color: var(--soft); margin-top: .25rem }
.entry {
  margin-top: 1rem; padding: 1rem 1.25rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  content-visibility: auto; contain-intrinsic-size: auto 32rem;
}
.place, .rule, .label { color: var(--soft); font-size: .875rem }
.sides { display: grid; gap: 1.25rem; margin-top: .85rem; align-items: start }
.sides > * { min-width: 0 }
.text { padding: .85rem 1.1rem; background: var(--page); border-radius: 8px; line-height: 1.8 }
.block { white-space: pre-wrap; tab-size: 4 }
.block + .block, .text ul + .block, .block + ul, .text .label + * { margin-top: .6rem }
.text ul { padding-inline-start: 1.3rem; list-style: disc }
.text li.block + li.block { margin-top: .2rem }
.block.heading, .block.subject { font-weight: 600 }
.block.quote { padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); color: var(--soft) }
.block.code, .block.source { font: .875rem/1.8 ui-monospace, 'SF Mono', Menlo, Consolas, monospace }
mark { color: inherit; background: none; padding: .1em 0; text-decoration: underline 2px; text-underline-offset: .25em; text-decoration-skip-ink: none; border-radius: 2px }
mark.error { background: var(--error-mark); text-decoration-color: var(--error) }
mark.warning { background: var(--warning-mark); text-decoration-color: var(--warning); text-decoration-style: dashed }
mark.info { background: var(--info-mark); text-decoration-color: var(--info); text-decoration-style: dotted }
mark.related { text-decoration: underline 1px dotted var(--soft) }
mark.off { background: none; text-decoration: none }
.js mark:not(.off) { cursor: pointer }
.ref.off { display: none }
mark.on { box-shadow: 0 0 0 2px var(--strong-line) }
.number, .ref { font: 600 .8rem/1 system-ui, sans-serif; color: var(--ink); background: var(--card); border: 1px solid var(--strong-line); text-decoration: none }
.number { display: inline-flex; align-items: center; justify-content: center; min-width: 1.5rem; height: 1.5rem; padding: 0 .35rem; border-radius: .75rem }
.ref { padding: .1em .42em; margin: 0 .1rem 0 .15rem; border-radius: 1em; font-size: .68rem; vertical-align: .35em }
.ref::after { content: attr(data-label) }
.ref:hover, a.number:hover, .ref.on { background: var(--ink); color: var(--page) }

.findings { display: grid; gap: 1rem }
.finding { padding: .15rem .25rem .15rem .95rem; border-left: 4px solid var(--line); border-radius: 2px; scroll-margin-block: 0 1rem }
.finding.error { border-left-color: var(--error) }
.finding.warning { border-left-color: var(--warning) }
.finding.info { border-left-color: var(--info) }
.finding:target, .finding.on { background: linear-gradient(90deg, var(--quiet), transparent) }
.severity { margin-inline-start: .25rem; font-size: .875rem; font-weight: 600 }
.error .severity { color: var(--error) }
.warning .severity { color: var(--warning) }
.info .severity { color: var(--info) }
.message { display: block; margin-top: .3rem }
.why { margin-top: .2rem; color: var(--soft) }
.finding .source { margin-top: .35rem; padding: .4rem .7rem; background: var(--page); border-radius: 6px }
.related li { margin-top: .35rem }
.rewrites { display: grid; gap: .5rem; margin-top: .6rem }
.rewrites > li { padding: .5rem .75rem; background: var(--page); border-radius: 6px }
.title { color: var(--soft); font-size: .875rem }
.trust { margin-inline-start: .25rem; padding: 0 .45rem; border: 1px solid var(--line); border-radius: 1rem; white-space: nowrap }
.wording { display: flex; gap: .75rem; align-items: start; margin-top: .1rem }
.reads { flex: 1; min-width: 0; white-space: pre-wrap }
ins { background: var(--fresh); color: var(--fresh-ink); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; border-radius: 2px }
.copy { display: none; font-size: .8125rem }
.js .copy { display: inline-block }
.rule { margin-top: .5rem }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; display: grid; gap: .35rem }

@media (max-width: 36rem) {
  .field span { width: 3.25rem }
}
@media (min-width: 60rem) {
  .columns { grid-template-columns: 18rem minmax(0, 1fr); gap: 2rem }
}
@media (min-width: 60rem) and (min-height: 32rem) {
  html { scroll-padding-top: 8rem }
  .js .bar { position: sticky; top: 0 }
  .js .totals { position: sticky; top: 7.5rem; align-self: start; max-height: calc(100vh - 8rem); overflow: auto; padding: 3px; scrollbar-width: thin; scrollbar-color: var(--strong-line) transparent }
}
@media (min-width: 75rem) {
  .sides:not(.alone) { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 1.75rem }
}
@media (min-width: 75rem) and (min-height: 32rem) {
  .js .text.brief { position: sticky; top: 8rem }
}
@media (forced-colors: active) {
  mark { background: Mark; color: MarkText }
  .total[aria-pressed='true'] { outline: 2px solid Highlight }
}
`
