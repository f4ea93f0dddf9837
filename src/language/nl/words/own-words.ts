/** Frequent Dutch words: what language a short message is in is told by them. */
export const OWN_WORDS: readonly string[] =
  `de en van met op is in over tot me morgen dag week het een ik je jij jou jouw mij mijn wij ons onze jullie hij zij ze hun
  niet nee ook maar nog eens even graag alsjeblieft alstublieft bedankt dankjewel hallo hoi doei goedemorgen
  wat wanneer waar hoe waarom welke welk hoeveel
  om aan eraan voor naar bij uit vanaf tussen tegen sinds zonder binnen
  vandaag overmorgen gisteren vanavond vanmiddag vanochtend vannacht vanmorgen ochtend ochtends morgens middag middags
  avond avonds nacht nachts middernacht morgenochtend morgenavond morgenmiddag morgenvroeg uur uurtje kwartier
  kwartiertje weken maand maanden jaar dagen minuut minuten kwart
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags dinsdags woensdags donderdags vrijdags zaterdags
  zondags werkdag werkdagen januari februari maart juni juli augustus oktober
  elke elk iedere ieder alles volgende volgend komende aanstaande vorige laatste eerste tweede derde
  herinner herinneren herinnering herinneringen herinnerd vergeet vergeten verwijder annuleer verzet verplaats verander
  wijzig toon geef maak zet stel klaar gedaan eerder liever ongedaan hulp lijst instellingen bellen kopen halen
  brengen doen betalen sturen schrijven boodschappen afspraak tandarts dit deze moet moeten kun kunt wil zou
  spreek nederlands engels iets niets bent zijn heb hebt heeft hebben wordt straks eind einde dagelijks
  wekelijks maandelijks jaarlijks
  ja was wie die den er later we of had wil weekend te december al water de en dan na van voor
  klant wekker met dat tot nu nog eens op bel koop haal ga kom uit per zo haar rond`.split(/\s+/)
