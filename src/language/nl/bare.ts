import { phrases, says } from '../engine/row.js'

/** A thing to do and a time, without a word of reminding. */
export const bare = {
  clocktime: phrases('[{-day}] {-atp} {-at1} | [{-day}] {-clock} | {-offset}'),
  eveningthing: phrases(
    'etentje | avondeten | diner | borrel | feest | feestje | concert | bioscoop | ouderavond | filmavond | spelletjesavond',
  ),
  morningthing: phrases(
    `wekker | ontbijt | brunch | opstaan | [' | ‘ | " | “] opstaan | vroege (dienst|shift|ploeg|post) | vroegdienst`,
  ),
  doing: phrases(
    '!<{article} {-infinitive}',
    // where to: "met de kat naar de dierenarts"
    '[(met|zonder) {-*}] (naar|langs) !{someone}',
    '[{article}] [{-*1}] {-chore}',
  ),
  someone: phrases('mij | me | jou | je | hem | haar | ons | jullie | hen'),
  therefore: phrases('dus | daarom'),
  tobedone: phrases('(te|nog) {-infinitive}'),
  elaborating: phrases(
    'of | vanwege | wegens | ivm | i ~. v ~. m ~. | want | omdat | zodat | dat | wanneer | wat | hoe | waar | voor | aan | naar | van | over | anders | voordat | met | bij | , | \\( | - | –',
  ),
  duty: phrases(`
    ({-interjection}|{-sorry}) [,|!|.|:] [{-interjection}] [,|!|.|:] >{clocktime} |
    ik moet | <{piece} (moet ik|moeten we) | ' ~k moet | ik moet nog | ik moet zeker | ik mag niet vergeten | ik mag niet vergeten om | ik wil | ik zou | we moeten | wij moeten | we moeten nog | moet | moeten | ik moet ook | ik moet dringend
    | ik ga | niet vergeten | niet vergeten : | niet vergeten om | todo : | todo | to do : | te doen : | taak : | memo : | denk eraan | vergeet niet | vergeet niet om | ik dien | nog`),
  breakoff: phrases(
    '(nee|neen|ah nee|oh nee) [,|.|!] (wacht|wacht even|sorry|nee|toch niet|laat maar|vergeet dat|anders) | (wacht|wacht even|sorry) [,|.] (nee|neen|toch niet|anders) | vergeet dat | laat maar',
  ),
  setoff: phrases(
    '(ok|oke|okay|goed|nou|nou ja|prima|dus|dan|perfect|ach|oh|ah|hm|nee|ja) [dan|dus] | in dat geval | maakt niet uit',
  ),
  greeting: phrases(`
    tot (ziens|straks|later|zo|dan|gauw|snel|de|morgen|overmorgen|vanavond|vanmiddag|volgende|komende|over|op|in|{weekday}|{-#}) | zie je | zie jullie | ik zie je | we zien elkaar | doei | dag !{before} | daag | hoi | hallo | hey | hi | goedemorgen | goedemiddag | goedenavond | goede | goeie | fijne | fijn
    | prettige | prettig | gelukkig | gefeliciteerd | van harte | dank | dankjewel | bedankt | sorry | ja | nee | neen | haha | lol | hm | ach | oh | misschien | waarschijnlijk
    | super | leuk | tof | gaaf | mooi | prima | veel plezier | veel succes | succes | laten we | niet | nooit | niemand | geen | hopelijk | helaas | in plaats van | zonder (mij|me|ons) | slaap lekker | welterusten | beterschap`),
  chatter: phrases(`
    maak (de|mijn) (herinnering|wekker|reminder) |
    ik | jij | je | hij | zij | ze | wij | we | jullie | men | (het|dat|dit|deze|die) {-stating} | daar | hier | er | iemand | wie | wat | wanneer | waar | waarom | hoe | welke | is | zijn
    | ben | waren | heb | heeft | hebben | kan | kun | kunt | zou | wordt | werd | als | omdat | of | maar | want | indien | zal | zullen | volgens | vroeger | toen
    | maak er | maak het | lijst | toon | verwijder | annuleer | verzet | verplaats | schuif | snooze | sluimer | overslaan | pauzeer | wijzig | verander | hernoem | klaar | gedaan | help | instellingen
    | exporteer | importeer | herinner | stop | zeg af | stel uit | uitstellen | ongedaan | {-*1} (ik|we|jij|je|hij|ze|wij|jullie|men) | zet (het|hem|die|dat) | mijn {-*1} (is|zijn|heeft|komt|gaat|belt|wil|was|had)
    | (begint|eindigt|vertrekt|rijdt|vliegt|landt|duurt|komt|speelt|traint|vergadert|repeteert|zingt|opent|sluit|trekt|viert|krijgt|verkoopt)
    | (was|waren) (leuk|goed|vol|te|heel|niet|erg|echt|wel|super|gezellig|lekker|mooi|raar|druk) | (was|waren|werd) (er|het|ik|hij|ze|we|je) | !{todo} ({-stating}|{-standing}|{-finite}) (een|de|het|deze|mijn|onze|ons|alle|veel|jullie) | de {-*1} (is|beginnen|starten|eindigen|duren|rijden|zijn|komen|gaan|hebben|vertrekken|sluiten|openen|begint|start|was|komt|gaat|heeft) | het {-*1} (is|begint|start|was|gaat|komt|heeft)`),
  chatting: phrases(`
    {-done} !{someword} | (verzet|verplaatst|verschoven) naar | (heb|heeft|hebben|had) (ik|we|wij|hij|ze|zij|je|u|mama|papa) | (is|zijn|heeft|heb|hebben) [{-*}] al [{-*}] {-participle} | (hoef|hoeft) (je|u|ge) [me|mij] [{-*}] niet | herinner | herinneren | herinnering | herinneringen | helaas | maak er | gisteren | eergisteren | vorige week | vorige maand | vorig jaar | afgelopen nacht | vannacht was | geleden | herinnerde | gisteravond`),
  // verbs at the head of a sentence only: "de deur openen" is a thing to do
  standing: phrases(
    'sluiten | openen | gaan | rijden | spelen | trainen | vergaderen | beginnen | eindigen | vertrekken | komen | hebben | vieren',
  ),
  // "het formulier inleveren"
  todo: phrases('{-*} {-infinitive} !{someword}'),
  stating: phrases(`
    is | zijn >{someword} | !<{article} was | waren | werd | gaan | gemeld | dicht | gesloten | wegens | liep | liepen | meldde | belde | stopte | werkte | reageerde | gebeld | gedaan | gekocht | gezien | gesproken | gehad | gewerkt | gestuurd | vertrokken | werden | wordt | worden | begint | begon | start | eindigt | duurt | komt | kwam | gaat | ging | rijdt | vliegt | vertrekt | landt | belt | belde | vindt | geeft
    | zegt | zei | zal | zullen | heeft | had | hadden | hebben | kan | kon | kunnen | wil | wilde | !<{-infinitive} moet | moest | staat | stond | blijft | bleef | maakt | doet | werkt | slaapt | eet
    | vraagt | vroeg | haalt | brengt | schrijft | neemt | kreeg | krijgt | opent | sluit | ligt | zit | loopt | woont | weet | denkt | speelt`),
  clausing: phrases(
    'want | zodra | voor (ze|hij|je|we|ik|zij|jij) | als | omdat | zodat | voordat | nadat | terwijl | tenzij | indien | dat | of | zeur',
  ),
  over: [
    ...phrases('gisteren | vorige week | vorige maand | vorig jaar | eergisteren | zonet | daarnet | zojuist'),
    says('(ik|we|wij|hij|zij|ze) (had|hadden|was|waren|ging|gingen|heb|hebben|heeft|ben|is|zijn) {-*}', true),
  ],
}
