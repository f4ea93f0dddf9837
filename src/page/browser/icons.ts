import { drawing } from './dom.js'

/** Strokes on a grid of 24. */
const STROKES = {
  back: ['M15 5l-7 7 7 7'],
  forth: ['M9 5l7 7-7 7'],
  bell: ['M6 10a6 6 0 0 1 12 0c0 5 2 6 2 6H4s2-1 2-6', 'M10 20a2 2 0 0 0 4 0'],
  bellOff: ['M8 5.5A6 6 0 0 1 18 10c0 5 2 6 2 6H9', 'M6 10c0 5-2 6-2 6h1', 'M10 20a2 2 0 0 0 4 0', 'M4 4l16 16'],
  calendar: [
    'M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z',
    'M4 11h16',
    'M8 3v5',
    'M16 3v5',
  ],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  clip: ['M19 11.5l-7 7a4.5 4.5 0 0 1-6.4-6.4l7.3-7.3a3 3 0 0 1 4.3 4.3l-7.1 7a1.5 1.5 0 0 1-2.1-2.1l6.2-6.2'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  down: ['M12 5v14', 'M6 13l6 6 6-6'],
  leave: ['M10 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h4', 'M10 12h10', 'M16 8l4 4-4 4'],
  pencil: ['M4 20l1-4L16 5l3 3L8 19z', 'M14 7l3 3'],
  repeat: ['M4 11a5 5 0 0 1 5-5h10', 'M16 3l3 3-3 3', 'M20 13a5 5 0 0 1-5 5H5', 'M8 21l-3-3 3-3'],
  tick: ['M5 5h14v14H5z', 'M8.5 12.5l2.5 2.5 4.5-5.5'],
  send: ['M12 19V5', 'M6 11l6-6 6 6'],
  snooze: ['M12 7v5l3.5 2', 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z'],
} as const

export type IconName = keyof typeof STROKES

/** Decoration: what it stands for is said by the text or the name of what holds it. */
export const icon = (name: IconName): SVGSVGElement =>
  drawing(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    ...STROKES[name].map((d) => drawing('path', { d })),
  )
