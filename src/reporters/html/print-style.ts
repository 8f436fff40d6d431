/** The style sheet of the page on paper: everything is open, nothing is a control, and marks can be told without color. */

export const PRINT_STYLE = `
@page { margin: 16mm 14mm }
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000 }
  :root { font-size: 10pt }
  body { padding: 0 1px; max-width: none }
  form, .skip, .copy, #clear, .unseen { display: none !important }
  .bar { position: static; padding: 0; border: 0 }
  .columns, .sides { display: block }
  .totals { position: static; max-height: none; overflow: visible; margin-bottom: 8mm }
  details::details-content { display: block; content-visibility: visible; height: auto }
  summary { list-style: none }
  summary::-webkit-details-marker { display: none }
  .families { display: block; columns: 3; column-gap: 8mm }
  .families > li { break-inside: avoid; padding-bottom: 3mm }
  .total { min-height: 0; padding-inline: 0 }
  .total, .total[aria-pressed='true'] { background: none; color: var(--ink) }
  .share rect { fill: #888; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .entry { content-visibility: visible; border-width: 1px 0 0; border-radius: 0; padding-inline: 0 }
  h2, h3, h4, .hint, .entry > header, .why { break-after: avoid }
  .findings, .rewrites { display: block }
  .finding { margin-bottom: 4mm }
  .rewrites > li { margin-bottom: 1.5mm }
  .text { position: static; border: 1px solid var(--line); border-radius: 0; padding: 3mm 4mm; margin-bottom: 4mm }
  .text.brief { break-inside: avoid }
  .text .block { orphans: 3; widows: 3 }
  .finding, .rewrites > li { break-inside: avoid }
  .finding { border-left-color: #000 }
  mark, mark.on { background: none; box-shadow: none; color: inherit; font-weight: 600 }
  .ref, .number { border: 1px solid #000; color: #000; background: #fff }
  .severity, .error .severity, .warning .severity, .info .severity { color: #000 }
  .rewrites > li { background: none; border: 1px solid var(--line) }
  ins { background: none; color: inherit; font-weight: 700 }
  a { color: inherit }
}
`
