import { Stage } from '../../src/cli/talk/stage.js'
import { play } from './script.js'

/** Tuesday noon in Berlin. */
const german = () => new Stage({ now: '2026-11-24T11:00:00Z', locale: 'de-DE' }).person('Anna')

describe('47. German, as it is typed', () => {
  it('asks again, whatever is said in front of it', async () => {
    for (const said of [
      'grad am telefon, frag in 20 minuten nochmal',
      'muss noch kurz einkaufen, meld dich in 20 minuten nochmal',
      'bin im auto und nerv mich nochmal in 20 min',
    ])
      await play(german(), [
        ['erinner mich um 13 uhr ans lüften', /lüften/s],
        [{ wait: 3_600_000 }, /⏰ lüften/s],
        [said, /13:20 Uhr, in 20 Minuten: lüften/],
        ['liste', /^(?!.*(telefon|einkaufen|auto)).*lüften.*13:20/s],
      ])
  })

  it('takes "so," for no sunday', async () => {
    await play(german(), [
      ['erinner mich ans hochbeet abdecken', /Wann/s],
      ['so, sonntag um halb zwölf', /^(?!.*Jeden).*So, 29\. Nov um 11:30/s],
    ])
    await play(german(), [
      ['erinner mich ans hochbeet abdecken', /Wann/s],
      ['so, freitag um 9', /^(?!.*Jeden).*Fr, 27\. Nov um 9:00/s],
    ])
  })

  it('takes the words around a request for no thing to do', async () => {
    await play(german(), [
      ['ich bräuchte mal ne erinnerung', /^Woran/s],
      ['wegen dem elternbeirat', /^Wann.*elternbeirat/s],
      ['übermorgen 19:30', /elternbeirat\nDo, 26\. Nov um 19:30/s],
    ])
  })

  it('cancels all that comes on a day', async () => {
    for (const said of [
      'den ganzen kram am freitag kannst du streichen',
      'den ganzen mist am freitag kannst du bitte löschen',
    ])
      await play(german(), [
        ['erinnere mich am freitag um 8 an den heizungsableser', /heizungsableser/s],
        ['erinnere mich am freitag um 15 uhr an den schlüsseldienst', /schlüsseldienst/s],
        ['erinnere mich am samstag um 12 an den kuchen für Mia', /kuchen/s],
        [said, /^Beide löschen: heizungsableser und schlüsseldienst/],
        ['ja mach', /heizungsableser/s],
        ['liste', /^(?!.*(ableser|schlüsseldienst|kram|mist)).*kuchen/s],
      ])
  })

  it('cancels what it is told that it can', async () =>
    play(german(), [
      ['erinnere mich am freitag um 8 an den heizungsableser', /heizungsableser/s],
      ['den heizungsableser kannst du ruhig löschen', /heizungsableser/s],
      ['liste', /^(?!.*heizungsableser)/s],
    ]))

  it('keeps how often a series comes where it is always to come at another time', async () => {
    await play(german(), [
      ['alle 4 wochen ab dem 7. dezember um 8 uhr monatskarte kaufen', /Alle 4 Wochen/s],
      ['lieber immer schon um 7', /Alle 4 Wochen am Montag um 7:00/s],
    ])
    await play(german(), [
      ['jeden freitag um 8 uhr müll', /Jeden Freitag/s],
      ['immer um 7', /Jeden Freitag um 7:00/s],
    ])
    await play(german(), [
      ['erinner mich morgen um 8 an die tablette', /tablette/s],
      ['lieber immer um 7', /Jeden Tag um 7:00/s],
    ])
  })

  it('counts the evening before from what is named with its day', async () => {
    for (const said of [
      'erinnere mich am abend vor der abreise am 19. dezember ans packen',
      'erinnere mich am vorabend der abreise am 19. dezember ans packen',
    ])
      await play(german(), [[said, /^Ich erinnere dich: packen\nFr, 18\. Dez um 18:00/]])
  })

  it('sets each of several things that one request stands behind', async () => {
    for (const asked of ['erinnerst du mich dran?', 'bitte dran erinnern'])
      await play(german(), [
        [
          `morgen um 10 paket zur post bringen und um 15 uhr Lotta abholen, ${asked}`,
          /paket zur post bringen — .*25\. Nov um 10:00.*Lotta abholen — .*25\. Nov um 15:00/s,
        ],
      ])
  })

  it('moves by as much as the reason says', async () => {
    await play(german(), [
      ['erinner mich am freitag um 18 uhr an die chorprobe', /chorprobe/],
      ['chor fängt diesmal ne halbe stunde früher an, verschieb das bitte', /chorprobe.*17:30|17:30.*chorprobe/s],
    ])
    await play(german(), [
      ['erinner mich am freitag um 18 uhr an die chorprobe', /chorprobe/],
      ['der bus fährt eine stunde früher ab, verschieb das bitte', /Wann|nicht/],
    ])
  })

  it('takes one word behind "quatsch" for the right one', async () => {
    await play(german(), [
      ['erinnere mich heut abend um 8 an die waschmaschine', /waschmaschine/],
      ['quatsch, spülmaschine', /spülmaschine\nDi, 24\. Nov um 20:00|spülmaschine/],
      ['liste', /^(?!.*waschmaschine).*spülmaschine/s],
    ])
    await play(german(), [
      ['erinner mich in einer viertelstunde an die nudeln', /nudeln/],
      ['hab mich vertan, mein natürlich 25 minuten', /nudeln.*12:25|12:25.*nudeln/s],
    ])
  })

  it('counts, adds a day and leaves one out', async () => {
    await play(german(), [
      ['erinnere mich am donnerstag um 14 uhr an die steuer', /steuer/],
      ['und am freitag zur gleichen zeit nochmal', /steuer.*Fr, 27\. Nov um 14:00/s],
      ['wie viele erinnerungen hab ich jetzt eigentlich laufen', /\b(2|zwei)\b/i],
    ])
    await play(german(), [
      ['erinnere mich jeden donnerstag um 20 uhr an die bandprobe', /bandprobe/],
      ['lösch nur die bandprobe von dieser woche', /Do, 3\. Dez um 20:00/],
    ])
  })

  it('asks again until what is said is done', async () =>
    play(german(), [
      [
        'erinner mich um 21 uhr an die spülmaschine und frag alle 10 min nach bis ich sie angemacht hab',
        /^Ich erinnere dich: spülmaschine\nDi, 24\. Nov um 21:00.*10 Minuten/s,
      ],
    ]))

  it('counts by the time of the place where somebody is', async () =>
    play(german(), [['bin grad in new york und bleib die woche hier, rechne bitte mit der zeit hier', /New_York/]]))

  it('ends what nobody needs to be reminded of', async () => {
    const anna = new Stage({ now: '2026-11-24T11:00:00Z', locale: 'de-DE' }).person('Anna')
    await play(anna, [
      ['erinnere mich jeden tag um 22 uhr an die zahnspange', /zahnspange/],
      ['erinnere mich am mittwoch um 9 an den gutschein', /gutschein/],
      ['an die zahnspange musst du mich nicht mehr erinnern', /^Gelöscht: zahnspange/],
      ['du brauchst mich nicht mehr an den gutschein zu erinnern', /^Gelöscht: gutschein/],
    ])
  })
})
