import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const anna = (locale = 'en-GB') => new Stage({ now: '2026-11-24T11:00:00Z', locale }).person('Anna')

describe('56. Numbers put right, messages sent too early, thanks, and words in front of a thing to do', () => {
  for (const [locale, asked, said, answer] of [
    ['en-GB', 'remind me in 40 min to take the quiche out', 'oops 14 not 40', /quiche.*\n.*12:14, in 14 minutes/],
    ['en-GB', 'remind me in 40 min to take the quiche out', '14 instead of 40', /quiche.*\n.*12:14/],
    ['de-DE', 'erinner mich in 40 minuten an die quiche', 'ups 14 nicht 40', /quiche\n.*12:14/],
    ['de-DE', 'erinner mich in 40 minuten an die quiche', '14 statt 40', /quiche\n.*12:14/],
    ['es-ES', 'recuérdame en 40 minutos sacar la quiche', '14, no 40', /quiche\n.*12:14/],
    ['fr-FR', 'rappelle-moi dans 40 minutes de sortir la quiche', '14 pas 40', /quiche\n.*12h14/],
    ['it-IT', 'ricordami tra 40 minuti di sfornare la quiche', '14, non 40', /quiche\n.*12:14/],
    ['pt-BR', 'me lembra em 40 minutos de tirar a quiche', '14, não 40', /quiche\n.*12:14/],
    ['nl-NL', 'herinner me over 40 minuten aan de quiche', '14, niet 40', /quiche\n.*12:14/],
    // of a time of day the number is an hour, and words stay words
    ['en-GB', 'remind me at 10 to take the quiche out', 'sorry, 11, not 10', /quiche out\n.*23:00/],
    ['en-GB', 'remind me at 6 to take the lasagna out', "it's a moussaka lol, not lasagna", /take the moussaka out\n/],
    ['en-GB', 'remind me at 6 to call the man', 'the woman, not the man', /call the woman\n/],
  ] as const)
    it(`puts right what was said: ${said}`, async () => {
      await play(anna(locale), [
        [asked, /\d/],
        [said, answer],
      ])
    })

  for (const [locale, asked, said, question] of [
    ['en-GB', 'remind me tomorrow', 'sorry, hit enter too early', /What shall I remind you of/],
    ['en-GB', 'remind me to water the ferns', 'oops sent too early', /When shall I remind you: water the ferns/],
    ['de-DE', 'erinner mich morgen', 'sorry, zu früh abgeschickt', /Woran soll ich dich/],
    ['es-ES', 'recuérdame mañana', 'perdón, le di a enter sin querer', /Qué quieres que te recuerde/],
    ['fr-FR', 'rappelle-moi demain', "désolé, c'est parti trop vite", /Que dois-je te rappeler/],
    ['it-IT', 'ricordami domani', 'scusa, ho premuto invio troppo presto', /Che cosa devo ricordarti/],
    ['pt-BR', 'me lembra amanhã', 'desculpa, apertei enter cedo demais', /Do que devo lembrar/],
    ['nl-NL', 'herinner me morgen', 'sorry, te vroeg verstuurd', /Waar moet ik je dan aan herinneren/],
  ] as const)
    it(`waits for what it was to say: ${said}`, async () => {
      await play(anna(locale), [
        [asked, question],
        [said, question],
      ])
    })

  for (const [locale, said, welcome] of [
    ['en-GB', "anyway thanks, you're a lifesaver", /welcome/],
    ['de-DE', 'danke, du bist ein schatz', /Gern geschehen/],
    ['es-ES', 'gracias, eres un sol', /De nada/],
    ['fr-FR', 'merci, tu es un ange', /Avec plaisir/],
    ['it-IT', 'grazie, sei un tesoro', /Prego/],
    ['pt-BR', 'obrigado, você é um anjo', /De nada/],
    ['nl-NL', 'bedankt, je bent een schat', /Graag gedaan/],
  ] as const)
    it(`is thanked: ${said}`, () => play(anna(locale), [[said, welcome]]))

  for (const [locale, asked, said, answer] of [
    ['en-GB', 'remind me friday to renew the passport', 'did i ask you to remind me about the passport?', /1\. renew/],
    [
      'de-DE',
      'erinner mich freitag an den pass',
      'hab ich dich gebeten mich an den pass zu erinnern?',
      /1 Erinnerung mit „pass“/,
    ],
    ['es-ES', 'recuérdame el viernes renovar el pasaporte', '¿te pedí que me recordaras el pasaporte?', /1\. renovar/],
    [
      'fr-FR',
      'rappelle-moi vendredi de renouveler le passeport',
      "je t'ai demandé de me rappeler le passeport ?",
      /1\. ren/,
    ],
    [
      'it-IT',
      'ricordami venerdì di rinnovare il passaporto',
      'ti ho chiesto di ricordarmi il passaporto?',
      /1\. rinnovare/,
    ],
    ['pt-BR', 'me lembra sexta de renovar o passaporte', 'eu te pedi para me lembrar do passaporte?', /1\. renovar/],
    [
      'nl-NL',
      'herinner me vrijdag aan het paspoort',
      'had ik je gevraagd me aan het paspoort te herinneren?',
      /1 herinnering/,
    ],
  ] as const)
    it(`says whether it was asked: ${said}`, async () => {
      await play(anna(locale), [
        [asked, /\d/],
        [said, answer],
      ])
    })

  for (const [locale, said, answer] of [
    ['en-GB', 'ok then: march 5 9am renew passport', /: renew passport\n/],
    ['en-GB', 'right, buy milk tomorrow at 9', /: buy milk\n/],
    ['de-DE', 'ok dann: 5. märz 9 uhr pass erneuern', /: pass erneuern\n/],
    ['es-ES', 'vale entonces: 5 de marzo a las 9 renovar pasaporte', /: renovar pasaporte\n/],
    ['fr-FR', 'ok alors : 5 mars 9h renouveler le passeport', /: renouveler le passeport\n/],
    ['it-IT', 'va bene allora: 5 marzo alle 9 rinnovare il passaporto', /: rinnovare il passaporto\n/],
    ['pt-BR', 'tá então: 5 de março às 9 renovar o passaporte', /: renovar o passaporte\n/],
    ['nl-NL', 'oke dan: 5 maart 9 uur paspoort verlengen', /: paspoort verlengen\n/],
    // without a mark behind them they may be of the thing
    ['en-GB', 'right shoe to the cobbler tomorrow at 9', /: right shoe to the cobbler\n/],
  ] as const)
    it(`takes nothing of what only begins it for the text: ${said}`, () => play(anna(locale), [[said, answer]]))
})
