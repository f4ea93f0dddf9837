import assert from 'node:assert/strict'
import { type Speaker, wordsOf } from '../../src/cli/talk/speaker.js'
import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Tuesday noon in Berlin. */
const stage = (more: object = {}) => new Stage({ now: '2026-11-24T11:00:00Z', ...more })

/** Says it in the group with a mention of somebody in the place of `@Bob`. */
const sayTo = (who: Speaker, text: string, other: { id: string; name: string }) =>
  who.say(text, { entities: [{ type: 'mention', mentioned: other, text: `@${other.name}` }] })

const BOB = { id: 'u-bob', name: 'Bob' }

describe('8. others, in a group', () => {
  it('reminds everyone', async () => {
    const anna = stage({ isGroup: true }).person('Anna')
    await play(anna, [
      [
        'remind us in 5 minutes to stand up',
        "I'll remind everyone here: stand up\nTue 24 Nov, 12:05 (Europe/Berlin), in 5 minutes.",
      ],
      [{ wait: 5 * MINUTE }, /^Everyone\n⏰ stand up\n/],
      ['remind everyone here in 5 minutes to sit down', /^I'll remind everyone here: sit down/],
    ])
  })

  it('reminds somebody with a mention that is sent as one', async () => {
    const anna = stage({ isGroup: true, channelId: 'msteams' }).person('Anna')
    const [answer] = await sayTo(anna, 'remind @Bob in 5 minutes to send the slides', BOB)
    assert.match(answer ?? '', /^I'll remind <at>Bob<\/at>: send the slides/)
    await anna.wait(5 * MINUTE)
    assert.match(wordsOf(anna.latest), /^<at>Bob<\/at>\n⏰ send the slides/)
    assert.deepEqual(anna.latest.attachments?.[0]?.content.msteams.entities, [
      { type: 'mention', mentioned: BOB, text: '<at>Bob</at>' },
    ])
  })

  it('mentions whoever asked for themselves', async () => {
    const anna = stage({ isGroup: true }).person('Anna')
    await anna.say('remind me in 5 minutes to stretch')
    await anna.wait(5 * MINUTE)
    assert.match(anna.latest.text ?? '', /^@Anna\n⏰ stretch/)
    assert.equal(anna.latest.entities?.[0]?.type, 'mention')
  })

  it('asks to mention somebody whom it does not know', async () => {
    await play(stage({ isGroup: true }).person('Anna'), [
      ['remind @Carl in 5 minutes to call', "I don't know who Carl is here. Mention them with @, please."],
    ])
  })

  it('lets others join with "Me too"', async () => {
    const at = stage({ isGroup: true })
    const anna = at.person('Anna')
    const bob = at.person('Bob')
    await sayTo(anna, 'remind @Carl in 5 minutes to eat', { id: 'u-carl', name: 'Carl' })
    await play(bob, [[{ tap: 'Me too' }, 'Bob too: eat']])
    await play(bob, [[{ tap: 'Me too' }, 'You already get “eat”.']])
    await anna.wait(5 * MINUTE)
    assert.match(anna.latest.text ?? '', /^@Carl and @Bob\n⏰ eat/)
  })

  it('says who asked, and who finished or snoozed it', async () => {
    const at = stage({ isGroup: true })
    const [anna, bob] = [at.person('Anna'), at.person('Bob')]
    await anna.say('remind us in 5 minutes to stand up')
    await play(bob, [
      [{ wait: 5 * MINUTE }, 'Everyone\n⏰ stand up\nAnna asked me Tue 24 Nov, 12:00.'],
      [{ tap: 'Snooze 10 min' }, 'Bob snoozed it until Tue 24 Nov, 12:15, in 10 minutes: stand up'],
      [{ wait: 10 * MINUTE }, /^Everyone\n⏰ stand up/],
      [{ tap: 'Done' }, 'Done by Bob: stand up ✓'],
    ])
  })

  it('lets somebody who is mentioned decline, by the word too', async () => {
    const at = stage({ isGroup: true })
    const [anna, bob] = [at.person('Anna'), at.person('Bob')]
    await sayTo(anna, 'remind @Bob in 5 minutes to eat', BOB)
    await play(bob, [
      ['decline', 'Declined: eat'],
      ['decline', 'Nobody has set a reminder for you that is still open.'],
      [{ wait: 10 * MINUTE }, null],
    ])
  })

  it('reads only what is meant for it', async () => {
    const anna = stage({ isGroup: true }).person('Anna')
    for (const text of ['lunch at 12?', 'yes', 'thanks', 'done', 'help me please', 'list'])
      assert.deepEqual(await anna.post({ text }), [], text)
  })
})

describe('8. others, in a chat of their own', () => {
  /** Both have talked to the bot. */
  async function two(at: Stage) {
    const anna = at.person('Anna')
    const bob = at.person('Bob')
    await bob.say('hello')
    return { anna, bob }
  }

  it('reminds a colleague, who is told who set it, and tells who set it what became of it', async () => {
    const { anna, bob } = await two(stage())
    await play(anna, [
      [
        'remind @Bob in 5 minutes to send the slides',
        "I'll remind Bob: send the slides\nTue 24 Nov, 12:05 (Europe/Berlin), in 5 minutes.",
      ],
      ['list', /^1 reminder:\n1\. send the slides — Tue 24 Nov, 12:05 \(in 5 minutes\) · for Bob$/],
    ])
    assert.equal(
      bob.latest.text,
      'Anna set a reminder for you: send the slides, Tue 24 Nov, 12:05.\nYou can decline it, mute Anna or block Anna.',
    )
    assert.deepEqual(bob.buttons(), ['Decline', 'Mute them', 'Block them'])
    await play(bob, [
      ['list', /^1 reminder:\n1\. send the slides — Tue 24 Nov, 12:05 \(in 5 minutes\) · from Anna$/],
      [{ wait: 5 * MINUTE }, /^⏰ send the slides\nAnna asked me Tue 24 Nov, 12:00\./],
      ['snooze 10 minutes', /^Snoozed until Tue 24 Nov, 12:15/],
    ])
    assert.equal(anna.latest.text, 'Bob snoozed “send the slides” until Tue 24 Nov, 12:15.')
    await play(bob, [['done', 'Done: send the slides ✓']])
    assert.equal(anna.latest.text, 'Bob finished “send the slides”.')
  })

  it('says so when the person has never talked to the bot', async () => {
    await play(stage().person('Anna'), [
      [
        'remind @Bob in 5 minutes to send the slides',
        "I can't write to Bob yet: they have to say hello to me first, in a chat of their own.",
      ],
    ])
  })

  it('is declined, and the one who set it hears of it', async () => {
    const { anna, bob } = await two(stage())
    await anna.say('remind @Bob in 5 minutes to send the slides')
    await play(bob, [
      [{ tap: 'Decline' }, 'Declined: send the slides'],
      [{ wait: 10 * MINUTE }, null],
    ])
    assert.equal(anna.latest.text, 'Bob declined “send the slides”.')
  })

  it('is muted: kept in the list and not sent', async () => {
    const { anna, bob } = await two(stage())
    await anna.say('remind @Bob every day at 13:00 to stand up')
    await play(bob, [
      [{ tap: 'Mute them' }, /^I'll keep Anna's reminders for you in your list and not send them\./],
      [{ wait: DAY }, null],
      ['list', /stand up/],
      ['unmute anna', "You'll get Anna's reminders again."],
      [{ wait: DAY }, /^⏰ stand up/],
    ])
  })

  it('is blocked: nothing more can be set', async () => {
    const { anna, bob } = await two(stage())
    await anna.say('remind @Bob in 5 minutes to send the slides')
    await play(bob, [
      [
        'block anna',
        'Anna can no longer set reminders for you. 1 reminder of theirs ended. Say “unblock Anna” to allow it again.',
      ],
      [{ wait: 10 * MINUTE }, null],
    ])
    await play(anna, [
      ['remind @Bob in 5 minutes to send the slides', 'Bob does not want reminders from you, so I set none.'],
    ])
    await play(bob, [['unblock anna', 'Anna can set reminders for you again.']])
    await play(anna, [['remind @Bob in 5 minutes to send the slides', /^I'll remind Bob/]])
  })

  it('is put right by the one who set it, by a tap or by words, and the other is told', async () => {
    const { anna, bob } = await two(stage({ locale: 'en-US' }))
    await anna.say('remind @Bob tomorrow at 9 to send the slides')
    await play(anna, [
      [
        { tap: 'No, Wed, Nov 25, 9:00 pm' },
        "I'll remind Bob: send the slides\nWed, Nov 25, 9:00 pm (Europe/Berlin), in 33 hours.",
      ],
      ['move it to friday at 10am', /^Moved: send the slides\nFri, Nov 27, 10:00 am/],
    ])
    assert.deepEqual(
      bob.sent.slice(-2).map(({ text }) => text),
      [
        'Anna moved “send the slides” to Wed, Nov 25, 9:00 pm.',
        'Anna moved “send the slides” to Fri, Nov 27, 10:00 am.',
      ],
    )
    await play(anna, [['skip the next one', /somebody else's|comes only once/]])
  })

  it('keeps to the zone and the language of whom it is for, also where those come from their client', async () => {
    const at = stage()
    const [anna, bob] = [at.person('Anna'), at.person('Bob')]
    await bob.say('quiet hours 22:00 to 7:00', { localTimezone: 'America/New_York', locale: 'en-US' })
    const [answer] = await anna.say('remind @Bob tomorrow at 10am to send the slides')
    assert.match(answer ?? '', /\nWed 25 Nov, 10:00 is in Bob's quiet time, so it comes at Wed 25 Nov, 13:00\.$/)
    assert.match(bob.latest.text ?? '', /^Anna set a reminder for you: send the slides, Wed, Nov 25, 7:00 am\./)
    await at.advance(25 * 60 * MINUTE)
    assert.equal(
      bob.latest.text,
      '⏰ send the slides\nAnna asked me Tue, Nov 24, 6:00 am.\nIt was set for Wed, Nov 25, 4:00 am; I kept quiet until now.',
    )
  })

  it('is offered with a mention where the name came without', async () => {
    const { anna } = await two(stage())
    await play(anna, [
      [
        'remind bob in 5 minutes to eat',
        "I'm not sure what to do with that. Did you mean “remind @bob in 5 minutes to eat”?",
      ],
      ['yes', /^I'll remind Bob: eat/],
    ])
  })

  it('can be taken back by the one who set it, and the other is told', async () => {
    const { anna, bob } = await two(stage())
    await anna.say('remind @Bob in 5 minutes to send the slides')
    await play(anna, [['cancel that', 'Cancelled: send the slides']])
    assert.equal(bob.latest.text, 'Anna cancelled the reminder “send the slides”.')
  })

  it('is told of each when many are taken back, however long that takes', async () => {
    for (const takesLong of [false, true]) {
      const at = stage()
      const { anna, bob } = await two(at)
      for (let hour = 1; hour <= 51; hour += 1) {
        await anna.say(`remind @Bob in ${hour} hours to send slide ${hour}`)
        await anna.wait(10_000) // no more than so many a minute
      }
      at.after = (ms, work) => {
        if (takesLong && ms === 3_000) work() // the turn waits no longer for the end
        return () => undefined
      }
      await play(anna, [['cancel everything', /all 51/]])
      const [said = ''] = await anna.say('yes')
      assert.equal(said.startsWith('Cancelled 51'), !takesLong, said)
      await at.bot.begun.afterAll(anna.key, async () => undefined)
      const told = bob.sent.filter(({ text }) => text?.startsWith('Anna cancelled the reminder “send slide '))
      assert.equal(told.length, 51, takesLong ? 'behind the turn' : 'in the turn')
    }
  })
})
