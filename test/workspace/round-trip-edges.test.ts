/** What people do to extracted files, and what exports bring along, that must not cost them anything. */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {FOLDER, lightWorkspace, macro, roundTrip, zendesk} from './round-trip.ts'

const path = `${FOLDER}/a.md`
const html = (value: string) => zendesk(macro(1, 'A', value, 'comment_value_html'))

describe('a file that cannot be read', () => {
  it.each([
    [
      'for its letters',
      Buffer.from('---\nid: "1"\nplatform: zendesk\n---\n\nOne caf\xe9.\n', 'latin1'),
      'is not valid UTF-8',
    ],
    ['for its front matter', '---\nid: "1\nplatform: zendesk\n---\n\nOne tea.\n', 'The front matter of'],
  ])('%s stops all', async (_, content, says) => {
    const before = zendesk(macro(1, 'A', 'One coffee.'), macro(2, 'B', 'Two.'))
    const trip = await roundTrip('m.json', before)
    await trip.extract()
    await trip.write(path, content)
    await trip.edit(`${FOLDER}/b.md`, 'Two.', 'Three.')
    expect((await trip.apply()).problems.map(({message}) => message)).toEqual([expect.stringContaining(says)])
    expect(await trip.read('m.json')).toBe(before)
  })

  it('is not one whose front matter ends with dots, that has a byte order mark, or that git leaves out', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'One.'), macro(2, 'Readme', 'Two.')))
    await trip.extract()
    await trip.write('.gitignore', `${FOLDER}/\n`)
    await trip.write(path, `\uFEFF${(await trip.read(path)).replace(/\n---\n/, '\n...\n').replace('One.', 'First.')}`)
    await trip.edit(`${FOLDER}/readme-reply.md`, 'Two.', 'Second.')
    expect(await trip.apply()).toMatchObject({applied: [path, `${FOLDER}/readme-reply.md`], problems: []})
    expect(await trip.read('m.json')).toBe(zendesk(macro(1, 'A', 'First.'), macro(2, 'Readme', 'Second.')))
  })
})

describe('what has no place', () => {
  it('is said: a subject for a reply without one', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'One.')))
    await trip.extract()
    await trip.edit(path, '---\n\n', 'subject: New\n---\n\n')
    expect((await trip.apply()).problems[0]?.message).toMatch(/has a subject, but its reply has no place for one/)
  })

  it('is said: replies of another export, and none at all', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'One.')))
    await trip.extract()
    await trip.write('other.json', zendesk(macro(2, 'B', 'Two.')))
    const apply = async (from: string) => (await lightWorkspace(trip.cwd).apply([from], 'other.json', {})).problems
    expect((await apply(FOLDER))[0]?.message).toBe('The reply is not in “other.json”.')
    await trip.write('notes/a.md', '# Notes\n')
    expect((await apply('notes'))[0]?.message).toBe('There are no files of replies in “notes”.')
  })
})

describe('both sides', () => {
  it('may change to the same, and go on from there', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'One.')))
    await trip.extract()
    await trip.edit(path, 'One.', 'Two.')
    await trip.write('m.json', zendesk(macro(1, 'A', 'Two.')))
    expect(await trip.apply()).toMatchObject({applied: [], unchanged: 1, problems: []})
    await trip.edit(path, 'Two.', 'Three.')
    expect(await trip.apply()).toMatchObject({applied: [path], conflicts: []})
  })

  it('keep what they have: a file that nobody has edited follows the export, with what was said in it', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'One.'), macro(2, 'B', 'Two.')))
    await trip.extract()
    await trip.edit(path, '\nbase:', '\ncontext: bug\nbase:')
    await trip.edit(`${FOLDER}/b.md`, 'Two.', 'Mine.')
    await trip.write('m.json', zendesk(macro(1, 'A', 'Eleven.'), macro(2, 'B', 'Twelve.')))
    expect(await trip.extract()).toMatchObject({written: [path], kept: [`${FOLDER}/b.md`]})
    expect(await trip.read(path)).toMatch(/context: bug\n[^]*\nEleven\.\n$/)
    expect(await trip.extract()).toMatchObject({written: [], unchanged: [path], kept: [`${FOLDER}/b.md`]})
    expect(await trip.extract(true)).toMatchObject({written: [path, `${FOLDER}/b.md`]})
  })
})

describe('the export', () => {
  it('has the layout that it had, whatever its texts say now', async () => {
    const content = 'id;name;content\n1;A;"Please tell us what you see."\n'
    const trip = await roundTrip('desk.csv', content)
    await trip.extract()
    await trip.edit(path, 'Please tell us what you see.', 'A zebra crossed the road.')
    expect(await trip.apply()).toMatchObject({applied: [path], problems: []})
    expect(await trip.read('desk.csv')).toBe(
      content.replace('Please tell us what you see.', 'A zebra crossed the road.'),
    )
  })

  it('may hold a text twice, of which one is edited', async () => {
    const trip = await roundTrip('h.json', JSON.stringify([{id: 1, name: 'A', text: 'One.', chatText: 'One.'}]))
    await trip.extract()
    await trip.edit(path, 'One.', 'Two.')
    expect(await trip.apply()).toMatchObject({applied: [path], problems: []})
    expect(JSON.parse(await trip.read('h.json'))).toEqual([{id: 1, name: 'A', text: 'Two.', chatText: 'One.'}])
  })

  it.each([
    ['R&D', 'R&amp;D'],
    ['a\\b', 'a\\b'],
    ['1 * 2 * 3', '1 * 2 * 3'],
    ['#5', '#5'],
    ['https://shop.example/a_b_c', 'https://shop.example/a_b_c'],
  ])('keeps its markup where somebody types %s', async (typed, written) => {
    const value = '<p style="margin:0">We sent <span class="n">it</span> off.</p><p>Bye.</p>'
    const trip = await roundTrip('m.json', html(value))
    await trip.extract()
    await trip.edit(path, 'off.', `${typed} off.`)
    expect(await trip.apply()).toMatchObject({applied: [path], rewritten: [], problems: []})
    expect(await trip.read('m.json')).toBe(html(value.replace('off.', `${written} off.`)))
  })

  it('has its markup made anew where more than words changed', async () => {
    const trip = await roundTrip('m.json', html('<p>We sent <a href="https://a.example">it</a> off.</p>'))
    await trip.extract()
    await trip.edit(path, 'a.example', 'b.example')
    expect(await trip.apply()).toMatchObject({applied: [path], rewritten: [path]})
    expect(await trip.read('m.json')).toContain('https://b.example')
  })

  it('shows blanks that were typed as what they are', async () => {
    const trip = await roundTrip('m.json', html('<p>We sent it.</p>'))
    await trip.extract()
    await trip.edit(path, 'We sent it.', 'We sent it.\n\nIt costs <AMOUNT>.')
    expect(await trip.apply()).toMatchObject({applied: [path], problems: []})
    expect(await trip.read('m.json')).toContain('&lt;AMOUNT&gt;')
  })

  it('keeps line breaks of both kinds', async () => {
    const value = '\r\nOne.\nTwo.\r\n\r\nThree.\n'
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', value)))
    await trip.extract()
    await trip.edit(path, 'Two.', 'Second.')
    expect(await trip.apply()).toMatchObject({applied: [path], problems: []})
    expect(await trip.read('m.json')).toBe(zendesk(macro(1, 'A', value.replace('Two', 'Second'))))
  })
})

describe('names', () => {
  it('fit a file system, in any script', async () => {
    const title = '返金'.repeat(60)
    const trip = await roundTrip('m.json', zendesk(macro(1, title, 'One.'), macro(2, title, 'Two.')))
    expect(await trip.extract()).toMatchObject({problems: []})
    const names = Object.keys(await trip.files())
    expect(names).toHaveLength(2)
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(200)
    expect(names.join('')).not.toMatch(/\ufffd/)
  })

  it('keep their accents, however these are written', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'Cafe\u0301', 'One.'), macro(2, 'नमस्ते', 'Two.')))
    await trip.extract()
    expect(Object.keys(await trip.files()).toSorted()).toEqual(['café.md', 'नमस्ते.md'])
  })

  it('may not be those of files', async () => {
    const trip = await roundTrip('m.json', zendesk(macro(1, 'A', 'One.')))
    await trip.write(FOLDER, 'a file')
    expect((await trip.extract()).problems.map(({message}) => message)).toEqual([
      '“replies” is a file. Name a folder with --out.',
    ])
    expect(await readFile(join(trip.cwd, FOLDER), 'utf8')).toBe('a file')
  })
})
