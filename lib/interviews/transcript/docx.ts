import { inflateRawSync } from 'node:zlib'
import { extractRawText } from 'mammoth'
import { done, type Outcome, refused } from '../../errors.ts'
import type { Unreadable } from './transcript.ts'

const maxUnpacked = 40 * 1024 * 1024
const maxEntries = 2_000

/** The text of a Word file, a paragraph a line. What it unpacks to is measured before it is read. */
export async function docxText(bytes: Uint8Array): Promise<Outcome<string, Unreadable>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const problem = inspect(buffer)
  if (problem) return refused(problem)
  try {
    const { value } = await extractRawText({ buffer })
    return done(value.replace(/\n{2}/g, '\n'))
  } catch {
    return refused('damaged')
  }
}

/** Reads the directory of the ZIP (APPNOTE 4.3.12) and unpacks every part within a budget, whatever it declares. */
function inspect(buffer: Buffer): Unreadable | null {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > buffer.length) return 'damaged'
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  if (count > maxEntries) return 'too-big'
  let left = maxUnpacked
  let isWord = false
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) return 'damaged'
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => buffer.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength)
    if (name === 'word/document.xml') isWord = true
    const size = unpackedSize(buffer, { at, budget: left })
    if (typeof size === 'string') return size
    left -= size
    at += 46 + nameLength + extra + comment
  }
  return isWord ? null : 'binary'
}

function unpackedSize(buffer: Buffer, { at, budget }: { at: number; budget: number }): number | Unreadable {
  const method = buffer.readUInt16LE(at + 10)
  const packed = buffer.readUInt32LE(at + 20)
  const local = buffer.readUInt32LE(at + 42)
  if (local + 30 > buffer.length) return 'damaged'
  const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
  if (from + packed > buffer.length) return 'damaged'
  if (method === 0) return packed > budget ? 'too-big' : packed
  try {
    return inflateRawSync(buffer.subarray(from, from + packed), { maxOutputLength: Math.max(budget, 1) })
      .length
  } catch (error) {
    return error instanceof RangeError ? 'too-big' : 'damaged'
  }
}
