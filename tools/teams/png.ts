import { zlibSync } from 'fflate'

export interface Colour {
  red: number
  green: number
  blue: number
  /** 0 is transparent, 1 opaque. */
  alpha: number
}

/** Encodes a square of pixels, row by row, as an 8-bit RGBA PNG (W3C PNG, third edition). */
export function encodePng(size: number, colourAt: (x: number, y: number) => Colour): Uint8Array {
  const rows = new Uint8Array(size * (1 + 4 * size)) // each row starts with its filter type: 0, none
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const { red, green, blue, alpha } = colourAt(x, y)
      rows.set([red, green, blue, Math.round(alpha * 255)], y * (1 + 4 * size) + 1 + 4 * x)
    }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8) // bit depth, RGBA, deflate, adaptive filters, not interlaced
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
