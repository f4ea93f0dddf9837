import assert from 'node:assert/strict'
import { Stage } from '../../src/cli/talk/stage.js'

/** What the page sends when a reminder is edited where it stands: one use case each, said in one line. */
describe('27. edited in place', () => {
  const anna = (...said: string[]) => speaking('en-GB', ...said)
  const speaking = async (locale: string, ...said: string[]) => {
    const anna = new Stage({ now: '2026-11-24T11:00:00Z', channelId: 'directline', locale }).person('Anna')
    const ids: string[] = []
    for (const words of said) {
      await anna.say(words)
      ids.push(/"do":"change-time","id":"([^"]+)"/.exec(JSON.stringify(anna.latest))?.[1] ?? '')
    }
    const change = (value: object) => anna.post({ value: { ...value, in: 'page' } })
    return { anna, ids, id: ids[0] ?? '', change }
  }

  it('another text and another time, each in one line', async () => {
    const { id, change } = await anna('remind me tomorrow at 9 to call mom')
    for (const value of [
      { do: 'rename', id, with: ' call dad ', version: 1 },
      { do: 'move', id, with: 'at 17:30', version: 2 },
      { do: 'move', id, with: '2026-12-04', version: 3 },
      { do: 'done', id },
    ]) {
      const answers = await change(value)
      assert.equal(answers.length, 1)
      assert.match(answers[0] ?? '', /^[^\n]*call dad[^\n]*$/)
    }
  })

  it('another text and another time at once: one change, said once, which one Undo takes back', async () => {
    const { anna: person, id, change } = await anna('remind me tomorrow at 9 to call mom')
    const answers = await change({ do: 'move', id, with: 'at 17:30', text: ' call dad ', version: 1 })
    assert.equal(answers.length, 1)
    assert.match(answers[0] ?? '', /^Changed “call mom” to “call dad” · Wed 25 Nov, 17:30[^\n]*$/)
    await person.tap('Undo')
    assert.match((await person.say('list')).join(), /09:00.*call mom|call mom.*09:00/)
  })

  it('another text at once with a time of all of a series, of one of it, and without its repeating', async () => {
    const list = async (value: object) => {
      const { anna: person, id, change } = await anna('remind me every day at 9 to stretch')
      assert.equal((await change({ id, text: 'do yoga', version: 1, ...value })).length, 1)
      return (await person.say('list')).join()
    }
    assert.match(await list({ do: 'move', with: 'at 10', scope: 'series' }), /do yoga.*every day at 10:00/)
    const both = await list({ do: 'move', with: 'at 10', scope: 'occurrence' })
    assert.match(both, /do yoga.*10:00[\s\S]*do yoga.*every day at 09:00/)
    assert.doesNotMatch(await list({ do: 'come-once' }), /stretch|every day/)
  })

  it('another text at once with how often it asks again', async () => {
    const {
      anna: person,
      id,
      change,
    } = await anna('bug me every 10 minutes from 1pm to take the pill until i say done')
    const answers = await change({ do: 'move', id, with: 'every 30 minutes', text: 'take the tablet', version: 1 })
    assert.equal(answers.length, 1)
    assert.match(answers[0] ?? '', /take the tablet.*Then every 30 minutes/)
    assert.match((await person.say('list')).join(), /take the tablet/)
  })

  it('neither text nor time where the time is none or behind', async () => {
    const { anna: person, id, change } = await anna('remind me tomorrow at 9 to call mom')
    for (const words of ['banana', '2026-11-20 at 9', 'on feb 30']) {
      const answers = await change({ do: 'move', id, with: words, text: 'call dad', version: 1 })
      assert.equal(answers.length, 1, words)
    }
    assert.match((await person.say('list')).join(), /call mom/)
  })

  it('keeps the time of day on another day, in each language', async () => {
    for (const [locale, said] of [
      ['en-GB', 'remind me tomorrow at 9 to call mom'],
      ['de-DE', 'erinnere mich morgen um 9 an den Anruf'],
      ['fr-FR', 'rappelle-moi demain à 9h d’appeler maman'],
      ['es-ES', 'recuérdame mañana a las 9 llamar a mamá'],
      ['nl-NL', 'herinner me morgen om 9 uur aan de vuilnis'],
    ] as const) {
      const { id, change } = await speaking(locale, said)
      const [answer] = await change({ do: 'move', id, with: '2026-12-04' })
      assert.match(answer ?? '', /\b4\b.*\b0?9(:00|h)/, locale)
    }
  })

  it('leaves of a series what comes next, once, which Undo takes back', async () => {
    const { anna: person, id, change } = await anna('remind me every day at 9 to stretch')
    assert.match((await change({ do: 'come-once', id, version: 2 })).join(), /has changed since then/)
    const [answer, ...more] = await change({ do: 'come-once', id, version: 1 })
    assert.deepEqual(more, [])
    assert.match(answer ?? '', /stretch.*09:00.*does not repeat any more/)
    const list = async () => (await person.say('list')).join()
    assert.doesNotMatch(await list(), /every day/)
    assert.match((await change({ do: 'come-once', id })).join(), /comes only once/)
    await person.say('undo')
    assert.match(await list(), /every day at 09:00/)
  })

  it('writes over nothing that was changed meanwhile', async () => {
    const { id, change } = await anna('remind me tomorrow at 9 to call mom')
    await change({ do: 'rename', id, with: 'call dad', version: 1 })
    for (const value of [
      { do: 'rename', id, with: 'call nobody', version: 1 },
      { do: 'move', id, with: 'at 10', version: 1 },
    ])
      assert.match((await change(value)).join(), /^"?“?call dad.* has changed since then/)
  })

  it('moves several as one change, which one Undo takes back', async () => {
    const {
      anna: person,
      ids,
      change,
    } = await anna('remind me tomorrow at 9 to call mom', 'remind me on friday at 10 to call dad')
    assert.match((await change({ do: 'move', ids, with: 'at 15:00' })).join(), /^Moved 2[^\n]*15:00[^\n]*15:00[^\n]*$/)
    await person.tap('Undo')
    assert.match((await person.say('list')).join(), /09:00[\s\S]*10:00/)
    assert.match((await change({ do: 'cancel', ids })).join(), /^Cancelled[^\n]*$/)
    assert.match((await change({ do: 'snooze', ids, with: '10m' })).join(), /no longer works/)
  })

  it('takes nothing that is no new text or time, and nothing of another person', async () => {
    const { id, change } = await anna('remind me tomorrow at 9 to call mom')
    for (const value of [
      { do: 'rename', id, with: '  ' },
      { do: 'rename', id },
      { do: 'move', id, with: 'banana' },
      { do: 'move', id },
      { do: 'move', ids: [], with: 'at 9' },
      { do: 'rename', id: 'nobodys', with: 'x' },
      { do: 'move', id, version: 'x', with: 'at 10' },
    ])
      assert.match((await change(value)).join(), /\w+ \w+/, JSON.stringify(value))
    assert.match((await change({ do: 'done', id })).join(), /Done: call mom/)
  })

  it('"more" that is typed is answered below, and the list above stays', async () => {
    const { anna: person } = await anna()
    for (let number = 1; number <= 12; number += 1) {
      await person.say(`remind me in ${number} hours to do thing ${number}`)
      await person.wait(3_000)
    }
    await person.say('list')
    const list = person.latest.id
    assert.match((await person.say('more')).join(), /11\. do thing 11/)
    assert.notEqual(person.latest.id, list)
  })
})
