/** The page: a document that needs nothing from outside, and runs nothing but its own script. */
import {type Html, markup, NOTHING, trusted} from './markup.ts'
import {SCRIPT, SCRIPT_HASH} from './script.ts'
import {STYLE, STYLE_HASH} from './style.ts'

/** Whatever else found its way into the page: the browser would neither run nor load it. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export interface PageParts {
  readonly main: Html
  readonly foot: Html
  /** There are findings to skip to and to filter. */
  readonly hasFindings: boolean
}

export function page({main, foot, hasFindings}: PageParts): string {
  const {html} = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>empathylint report</title>
        <style>${trusted(STYLE)}</style>
      </head>
      <body>
        ${hasFindings ? markup`<a class="skip" href="#findings">Skip to the findings</a>` : NOTHING}
        <header class="page-head">
          <h1>empathylint report</h1>
          <p>How reply templates sound to the customers who get them, and what to write instead.</p>
        </header>
        <main>${main}</main>
        ${foot}
        <script>${trusted(SCRIPT)}</script>
      </body>
    </html>
  `
  return html
}
