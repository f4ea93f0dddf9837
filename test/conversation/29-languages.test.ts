import { Stage } from '../../src/cli/talk/stage.js'
import { spanish } from './languages/es.js'
import { french } from './languages/fr.js'
import { italian } from './languages/it.js'
import { dutch } from './languages/nl.js'
import { portuguese } from './languages/pt.js'
import { SCRIPT, type Talk } from './languages/talk.js'
import { play, type Step } from './script.js'

const person = ({ locale, timeZone, now }: Talk) => new Stage({ now, locale, timeZone }).person('Jan')

for (const talk of [dutch, french, spanish, portuguese, italian])
  describe(`29. a person whose locale is ${talk.name}`, () => {
    for (const { feature, rows } of SCRIPT)
      it(feature, () =>
        play(
          person(talk),
          rows.map((row): Step => [...talk.rows[row]]),
        ),
      )
  })
