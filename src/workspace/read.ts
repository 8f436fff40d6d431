/** Reads files as text: UTF-8, of a sensible size, with the byte order mark set aside. */
import {isUtf8} from 'node:buffer'
import {closeSync, openSync, readFileSync, readSync, type Stats, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {quoted} from '../config/index.ts'
import type {Eventual} from './in-order.ts'
import {type Problem, refusal} from './problem.ts'

/** Above this many bytes a file is not read. */
export const LARGEST = 128 * 1024 * 1024

/** A file's text, or why it cannot be had. */
export type ReadText =
  | {
      /** Without the byte order mark. */
      readonly content: string
      /** Whether the file begins with a byte order mark. */
      readonly bom: boolean
      readonly problem?: undefined
    }
  | {
      readonly problem: Problem
      /** The file holds no text at all, such as a picture. */
      readonly isBinary?: true
    }

const BOM = '\uFEFF'

/** Smaller files are read into memory that is there already: asking for some takes longer than reading them. */
const SMALL = 64 * 1024
let room: Buffer | undefined

/**
 * Reads at once: a promise for each step costs more than twenty times what the system needs for a small file.
 * Only what is no file, such as a pipe that nobody writes to yet, is waited for.
 * @param absolute where the file is.
 * @param path how problems name it.
 * @param known size and kind of the file, where they have just been asked for, or only that it is one.
 */
export function readText(absolute: string, path: string, known?: Stats | 'file'): Eventual<ReadText> {
  try {
    if (known === 'file') {
      const content = smallText(absolute)
      if (content !== undefined) return withoutMark(content)
    }
    const file = known === undefined || known === 'file' ? statSync(absolute) : known
    if (file.size > LARGEST)
      return refuse(path, `is larger than ${LARGEST / 1024 / 1024} MB`, 'Split it, or leave it out.')
    if (!file.isFile()) return readWaiting(absolute, path)
    const content = file.size < SMALL ? smallText(absolute, file.size) : undefined
    return content === undefined ? decode(readFileSync(absolute), path) : withoutMark(content)
  } catch (error) {
    return refuse(path, refusal(error))
  }
}

async function readWaiting(absolute: string, path: string): Promise<ReadText> {
  return readFile(absolute).then(
    (bytes) => decode(bytes, path),
    (error: unknown) => refuse(path, refusal(error)),
  )
}

/** The text of a small file; undefined where it is larger, or not as large as expected, or may be no text in UTF-8. */
function smallText(absolute: string, size?: number): string | undefined {
  room ??= Buffer.allocUnsafeSlow(SMALL)
  const file = openSync(absolute, 'r')
  let length = 0
  try {
    let more: number
    do length += more = readSync(file, room, length, SMALL - length, null)
    while (more > 0 && length < SMALL && length !== size)
  } finally {
    closeSync(file)
  }
  if (length === SMALL || (size !== undefined && length !== size)) return undefined
  const text = room.toString('utf8', 0, length)
  // What is not UTF-8 is decoded to this character; it may also stand there itself.
  return text.includes('\uFFFD') || text.includes('\0') ? undefined : text
}

/** @param path how problems name the file. */
export function decode(bytes: Buffer, path: string): ReadText {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) return refuse(path, 'is written in UTF-16, which is not read', 'Save it as UTF-8.')
  if (bytes.includes(0)) return {...refuse(path, 'is not text: it holds zero bytes'), isBinary: true as const}
  if (!isUtf8(bytes)) {
    const offset = firstBadByte(bytes)
    const line = bytes.subarray(0, offset).filter((byte) => byte === 10).length + 1
    const hint = 'Save it as UTF-8. If it is in another encoding, such as Windows-1252, convert it.'
    return refuse(path, `is not valid UTF-8: the trouble begins in line ${line}, at byte ${offset}`, hint)
  }
  return withoutMark(bytes.toString('utf8'))
}

function withoutMark(text: string): ReadText {
  return text.startsWith(BOM) ? {content: text.slice(1), bom: true} : {content: text, bom: false}
}

/** The file's bytes for a text: what decode took apart. */
export function encode(content: string, bom: boolean): Buffer {
  return Buffer.from(bom ? BOM + content : content, 'utf8')
}

/** 0-based offset of the first byte that is not UTF-8. The longest valid beginning is found by halving. */
function firstBadByte(bytes: Buffer): number {
  let valid = 0
  let broken = bytes.length
  while (broken - valid > 1) {
    const middle = characterStart(bytes, (valid + broken) >> 1)
    if (middle <= valid) break
    if (isUtf8(bytes.subarray(valid, middle))) valid = middle
    else broken = middle
  }
  while (valid < bytes.length) {
    const length = [1, 2, 3, 4].find((count) => isUtf8(bytes.subarray(valid, valid + count)))
    if (length === undefined) return valid
    valid += length
  }
  return valid
}

/** The nearest offset at or before this one where a character can begin. */
function characterStart(bytes: Buffer, offset: number): number {
  let at = offset
  while (at > 0 && offset - at < 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--
  return at
}

function refuse(path: string, says: string, hint?: string): {readonly problem: Problem} {
  return {problem: {kind: 'file', path, message: `${quoted(path)} ${says}.`, ...(hint !== undefined && {hint})}}
}
