import { remember } from '../connection/kept.js'
import { existing, setAttribute } from '../dom.js'
import { icon } from '../icons.js'
import { texts } from '../texts/index.js'

const KEY = 'sound'
/** Frequency in Hz and start in seconds: a third up, short and soft. */
const NOTES = [
  [659.25, 0],
  [830.61, 0.16],
] as const
const LOUDNESS = 0.12

/** The switch for the sound, remembered; browsers let a page sound only after the person has touched it. */
export const openSound = (): { play(): void } => {
  const button = existing('sound', HTMLButtonElement)
  let audio: AudioContext | null = null
  const isOn = () => localStorage.getItem(KEY) === 'on'

  const show = () => {
    const name = isOn() ? texts.soundOn : texts.soundOff
    button.replaceChildren(icon(isOn() ? 'bell' : 'bellOff'))
    setAttribute(button, 'aria-label', texts.soundOn)
    setAttribute(button, 'aria-pressed', isOn())
    setAttribute(button, 'title', name)
  }
  const play = () => {
    if (!isOn()) return
    audio ??= new AudioContext()
    void audio.resume()
    for (const [frequency, start] of NOTES) {
      const at = audio.currentTime + start
      const tone = new OscillatorNode(audio, { type: 'sine', frequency })
      const volume = new GainNode(audio, { gain: 0 })
      volume.gain.setValueAtTime(0, at)
      volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02)
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.5)
      tone.connect(volume).connect(audio.destination)
      tone.start(at)
      tone.stop(at + 0.5)
    }
  }
  button.addEventListener('click', () => {
    remember(KEY, isOn() ? 'off' : 'on')
    show()
    play()
  })
  show()
  return { play }
}
