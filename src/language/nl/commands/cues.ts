import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `(hoeft|hoef|hoeven|is|zijn) [toch|ook|dan|nu] (niet|niets) meer [nodig]|(hoeft|is|zijn) [toch|ook|dan|nu] niet nodig|niet meer nodig|(kan|kunnen|mag|mogen) [dus|dan|ook|er] (weg|eraf|geschrapt worden|eruit|verwijderd worden)|(heb|hebben) [ik|we] [het|dat|die|er] [toch] niet meer nodig`,
    off: `(gaat|gaan) [toch|helaas|dus|vandaag] (niet door|niet meer door)|(is|zijn|werd|werden) [toch|helaas|net|al] (afgezegd|geannuleerd|afgelast|geschrapt|vervallen|van de baan|gecanceld)|vervalt`,
    skip: `(dan|daar|die dag|die dagen|die week|in die tijd) [dus] (niet|niks|niets|geen)|(sla|slaan) (die|dat|deze|het) (over|keer over|dag over)|(die|dat) (overslaan|weglaten)|laat (die|dat) (weg|zitten)`,
    cant: `(kan|kunnen|lukt|komt) [hij|zij|ze|ik|we|het|dat|mij|me|ons] [toch|helaas|dan|daar] niet [uit]|(past|schikt) [me|mij|ons|hem|haar|het] [toch] niet|(is|zit) (vol|volgeboekt|bezet|te vroeg|te laat)|niet (op|om) >{time}|niet >{time}`,
    move: `(kan|mag) wachten [tot]|(is|werd|zijn|werden) [nu|net|toch] (verzet|verplaatst|verschoven|vervroegd|uitgesteld) [naar|tot]|(is|zijn) (nu|voortaan) [om|op]|[is] (liever|beter|in plaats daarvan)|(moet|moeten|zou) (op|om|>{shifted})|(op|om) (dezelfde|hetzelfde) (tijd|tijdstip|uur)|zelfde tijd|(zet|schuif|verplaats|verzet|doe) (het|hem|die|dat|ze) (naar|op)`,
    not: `niet (annuleren|verwijderen|verplaatsen|schrappen|wissen|veranderen|afgezegd|geannuleerd)|(gaat|blijft) (gewoon|wel) (door|staan)|nooit|niemand`,
    unsure: `als|indien|zodra|tenzij|misschien|wellicht|waarschijnlijk|vermoedelijk|blijkbaar|hopelijk|ik (denk|geloof|hoop|gok)|hoop|denk ik|zou|zegt|zei|zeggen|gezegd|vraagt|vroeg|wil|wilde|wie|waarom|hoe|haha|hahaha|lol|grapje|stel je voor|volgens`,
    told: '{-past}',
    with: `ik (zei|bedoelde|bedoel)|de|het|een herinnering|die|dat|dit|deze|mijn|onze|ons|van|voor|aan|met|bij|om|op|naar|herinnering|herinneringen|afspraak|alsjeblieft|aub|svp|bedankt|dank je|ok|oke|dus|dan|nu|en|maar|ja|nee|hoi|hallo|sorry|ook|al|toch|hoor`,
  }),
}
