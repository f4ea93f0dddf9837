import { type Colour, encodePng } from './png.js'

/** The bell in a unit square, y downwards: knob, dome widening into a rim, clapper. */
function isBell(x: number, y: number): boolean {
  const fromMiddle = Math.abs(x - 0.5)
  const knob = Math.hypot(fromMiddle, y - 0.2) < 0.055
  const clapper = Math.hypot(fromMiddle, y - 0.755) < 0.085 && y > 0.755
  const rim = y >= 0.66 && y < 0.72 && fromMiddle < 0.3 - Math.max(0, 0.685 - y)
  const dome = y >= 0.22 && y < 0.68 && fromMiddle < bodyWidth(y)
  return knob || dome || rim || clapper
}

/** Half the bell's width at a height: a half circle on top of a body that flares towards the rim. */
function bodyWidth(y: number): number {
  const shoulder = 0.42
  if (y < shoulder) return Math.sqrt(Math.max(0, 0.2 ** 2 - (shoulder - y) ** 2))
  return 0.2 + 0.09 * ((y - shoulder) / (0.68 - shoulder)) ** 3
}

/** The share of a pixel that the shape covers, by 4 x 4 samples. */
function coverage(pixelX: number, pixelY: number, size: number, scale: number): number {
  const samples = 4
  let inside = 0
  for (let row = 0; row < samples; row++)
    for (let column = 0; column < samples; column++) {
      const at = (pixel: number, sample: number) => 0.5 + ((pixel + (sample + 0.5) / samples) / size - 0.5) / scale
      if (isBell(at(pixelX, column), at(pixelY, row))) inside++
    }
  return inside / samples ** 2
}

const ACCENT = { red: 0x4f, green: 0x46, blue: 0xe5 }
export const ACCENT_COLOUR = '#4F46E5'

/** 192 x 192: the bell in white on the accent colour, edge to edge; Teams rounds it. */
export const colourIcon = (): Uint8Array =>
  encodePng(192, (x, y): Colour => {
    const white = coverage(x, y, 192, 1)
    const mix = (part: number) => Math.round(part + (255 - part) * white)
    return { red: mix(ACCENT.red), green: mix(ACCENT.green), blue: mix(ACCENT.blue), alpha: 1 }
  })

/** 32 x 32: white on transparent, nothing else, as Teams asks. */
export const outlineIcon = (): Uint8Array =>
  encodePng(32, (x, y): Colour => ({ red: 255, green: 255, blue: 255, alpha: coverage(x, y, 32, 1.35) }))
