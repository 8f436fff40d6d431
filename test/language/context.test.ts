import {describe, expect, it} from 'vitest'
import {formOf, inferContext, languageOf} from '../../src/language/index.ts'
import {replyOf} from '../prose/plain.ts'

const bug = 'The export crashes because of a bug in our parser. The crash is a known issue.'

describe('context', () => {
  it('follows directive, front matter, settings, tags, path, title and text, in this order', () => {
    const fields = {context: 'billing', tags: ['outage'], title: 'Late parcel'}
    const all = {directive: 'security', settings: 'delay', path: 'macros/refunds/x.md'}
    expect(inferContext(replyOf(bug, fields), all)).toMatchObject({
      value: 'security',
      source: 'directive',
      confidence: 'high',
    })
    expect(inferContext(replyOf(bug, fields), {settings: 'delay'})).toMatchObject({
      value: 'billing',
      source: 'front matter',
    })
    expect(inferContext(replyOf(bug, {tags: ['outage']}), {settings: 'delay'})).toMatchObject({
      value: 'delay',
      source: 'settings',
    })
    expect(inferContext(replyOf(bug, {tags: ['outage'], title: 'Late'}), {path: 'refunds/x.md'})).toMatchObject({
      value: 'outage',
      source: 'metadata',
      confidence: 'medium',
    })
    expect(inferContext(replyOf(bug, {title: 'Late parcel'}), {path: 'macros/refunds/x.md'})).toMatchObject({
      value: 'billing',
      source: 'path',
      cue: 'refunds',
    })
    expect(inferContext(replyOf(bug, {title: 'Late parcel'}), {})).toMatchObject({value: 'delay', source: 'title'})
    expect(inferContext(replyOf(bug), {})).toMatchObject({value: 'bug', source: 'text', confidence: 'medium'})
    expect(inferContext(replyOf('Blue is a color.'), {})).toEqual({value: 'unknown', source: 'none', confidence: 'low'})
  })

  it('does not read “late” in “Template”', () => {
    expect(
      inferContext(replyOf('It is blue.', {title: 'Template: apology template'}), {path: 'templates/latency.md'}).value,
    ).toBe('unknown')
  })

  it.each([
    ['Incorrect order received', 'bug'],
    ['Order received', 'notice'],
    ['Auto-Reply (Business Hours)', 'auto-ack'],
    ['Refund reply template', 'billing'],
    ['Returns not accepted', 'bad-news'],
    ['Hotel - positive review', 'closing'],
    ['Spam in comments', 'policy-enforcement'],
    ['Two-factor reset', 'security'],
  ])('reads the title “%s” as %s', (title, value) => {
    expect(inferContext(replyOf('It is blue.', {title}), {})).toMatchObject({value, source: 'title'})
  })

  it('reads a subject line as it reads a title', () => {
    expect(inferContext(replyOf('Subject: Your invoice for May\n\nIt is blue.'), {})).toMatchObject({
      value: 'billing',
      source: 'title',
    })
  })

  it('does not take an apology with a request for details for a mere request', () => {
    const text = 'Sorry about the damaged box. Please send us a photo of the label.'
    expect(inferContext(replyOf(text), {})).toMatchObject({value: 'bug'})
    expect(inferContext(replyOf('Please send us a photo of the label. Reply with the size.'), {}).value).toBe(
      'needs-info',
    )
  })

  it('passes over words that are no context', () => {
    expect(inferContext(replyOf('It is blue.', {context: 'weather'}), {directive: 'moon'}).source).toBe('none')
  })
})

describe('form', () => {
  const form = (text: string, fields = {}) => {
    const reply = replyOf(text, fields)
    const [path] = reply.paths
    if (!path) throw new Error('no path')
    return formOf(reply, path)
  }
  it('is surely a reply with greeting, sign-off and three sentences', () => {
    expect(form('Hi {{name}},\n\nWe saw it. We fixed it. It works.\n\nBest,\nMia')).toMatchObject({
      kind: 'reply',
      isSurelyReply: true,
      stage: 'first',
    })
    expect(form('We saw it. We fixed it. It works.')).toMatchObject({kind: 'reply', isSurelyReply: false})
    expect(form('We fixed it.')).toMatchObject({kind: 'snippet', isSurelyReply: false})
  })
  it('believes what is stated', () => {
    expect(form('We fixed it.', {kind: 'reply', stage: 'closing'})).toMatchObject({
      kind: 'reply',
      isSurelyReply: true,
      stage: 'closing',
    })
  })
  it('takes a text without a greeting for a later one, unless it is said to be a whole reply', () => {
    expect(form('We fixed it.').stage).toBe('mid')
    expect(form('We fixed it.', {kind: 'reply'}).stage).toBe('first')
    expect(form('So we fixed it.', {kind: 'reply'}).stage).toBe('mid')
  })
})

describe('language', () => {
  it.each([
    ['Vielen Dank für Ihre Nachricht, wir haben die Rechnung korrigiert und Ihnen eine neue geschickt.', 'de'],
    ['Merci pour votre message, nous avons corrigé la facture et vous en avons envoyé une nouvelle.', 'fr'],
    ['Gracias por su mensaje, hemos corregido la factura y le hemos enviado una nueva por correo.', 'es'],
    ['お問い合わせいただきありがとうございます。ご不便をおかけして申し訳ございません。', 'other'],
    ['Thanks for your message, we have corrected the invoice and sent you a new one.', undefined],
    ['Acme Alpha Beta Gamma Delta Omega Sigma Kappa Lambda Theta', undefined],
  ])('%s', (text, expected) => expect(languageOf(replyOf(text))).toBe(expected))

  it('believes what is stated', () => expect(languageOf(replyOf('Hello there.', {lang: 'pt-BR'}))).toBe('pt'))
})
