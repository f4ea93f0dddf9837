import type { AboutPages } from '../../language.js'

export const about: AboutPages = {
  privacy: {
    title: 'Privacy',
    paragraphs: [
      'De bot bewaart wat hij nodig heeft om je te herinneren: de woorden en tijden van je herinneringen, je naam en je kenmerk in dit gesprek, je tijdzone, taal en andere instellingen, en waar hij je schrijft. Van berichten die niets instellen bewaart hij niets.',
      'Alles staat op één plek bij wie deze bot beheert, en gaat naar niemand anders. Een herinnering gaat door de app waarin je erom vroeg; onderweg gelden de voorwaarden van die app. Logboeken bevatten geen woorden en geen namen.',
      '“Exporteer mijn herinneringen” geeft je alles, “verwijder alles over mij” wist het meteen. Wat gedaan of verwijderd is, verdwijnt na een tijdje vanzelf.',
      'Vragen beantwoordt wie de bot voor je heeft geïnstalleerd: je beheerder, of wie hem laat draaien.',
    ],
  },
  terms: {
    title: 'Gebruiksvoorwaarden',
    paragraphs: [
      'Gebruik de bot voor herinneringen: de jouwe, en die anderen van je willen. Val er niemand mee lastig; wie herinneringen van iemand krijgt, kan diegene dempen of blokkeren.',
      'De bot doet zijn best om op tijd te zijn, en zegt het als hij te laat is; hij kan alleen niet komen zolang hij, zijn machine of je app niet draait. Vertrouw hem je gezondheid en veiligheid niet toe.',
      'De software is vrij onder de MIT-licentie, zonder garantie. Wie deze bot beheert, kan eigen voorwaarden hebben.',
    ],
  },
}
