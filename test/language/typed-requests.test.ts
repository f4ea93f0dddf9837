import { testReadings } from './readings.js'

/** Requests as they are typed in Italian, Spanish, Portuguese, French and Dutch: dialects, politeness, pronouns, slips. */

type Table = Parameters<typeof testReadings>[2]

/** Wednesday 3 June 2026, ten o'clock. */
const read = (locale: string, readings: Table) =>
  testReadings(
    `requests as they are typed, in ${locale}`,
    { now: Date.parse('2026-06-03T10:00:00+02:00'), timeZone: 'Europe/Berlin', locale },
    readings,
    [],
  )

const TOMORROW = '2026-06-04 09:00'
const FIVE_EVENINGS = 'FREQ=DAILY;COUNT=5 from 2026-06-03 22:00'
const HALF_PAST_SIX = '2026-06-03 18:30'
read('it-IT', [
  ['mi ricordi gentilmente di ritirare le analisi domani', 'ritirare le analisi', TOMORROW],
  ['me devi ricordà alle 3 de pijà er pane', 'pijà er pane', '2026-06-03 15:00'],
  ['arricordami domani di passare dal tabaccaio', 'passare dal tabaccaio', TOMORROW],
  ['i compiti di Marco ricordameli alle 16', 'i compiti di Marco', '2026-06-03 16:00'],
  ['la riunione me la ricordi domani alle 9?', 'la riunione', TOMORROW],
  ['vorrei essere avvisata domani per il cambio gomme', 'il cambio gomme', TOMORROW],
  ['desidero che mi venga ricordato domani di pagare', 'pagare', TOMORROW],
  ['ricordami domani alel 10 di chiamare', 'chiamare', '2026-06-04 10:00'],
  ['ricordami per 5 sere alle 22 la crema', 'la crema', FIVE_EVENINGS],
  ['tra le 10 e le 11 di domani ricordami di passare', 'passare', '2026-06-04 10:00'],
  [
    "ricordami l'anniversario dei miei ogni anno il 12 maggio",
    "l'anniversario dei miei",
    'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12 from 2027-05-12 09:00',
  ],
  ['il 9 novembre è il compleanno di Sara ricordamelo due giorni prima', 'compleanno di Sara', '2026-11-07 09:00'],
  ['ricordami 1830 di uscire', 'uscire', HALF_PAST_SIX],
  ['ricordami 1200 euro di affitto', '1200 euro di affitto', 'needs time'],
])
read('es-ES', [
  ['recordame 1830 pasar a buscar a Cami', 'pasar a buscar a Cami', HALF_PAST_SIX],
  ['recuérdame 1500 pesos de la luz', '1500 pesos de la luz', 'needs time'],
  ['hoy a las 18:30 recuerdame ir por los niños xfa', 'ir por los niños', HALF_PAST_SIX],
  ['sobre las 6 y media que me acuerde de salir', 'salir', HALF_PAST_SIX],
  ['la reunión me la recuerdas mañana?', 'la reunión', TOMORROW],
  ['quisiera ser avisado mañana para la lectura', 'la lectura', TOMORROW],
  ['mañana y pasado a las 9 recuérdame regar', 'regar', `${TOMORROW} + 2026-06-05 09:00`],
  ['recuérdame por 5 noches a las 22 la crema', 'la crema', FIVE_EVENINGS],
])
read('pt-BR', [
  ['me lembra 1830 de buscar a Cami', 'buscar a Cami', HALF_PAST_SIX],
  ['lembre-me às 16 horas de telefonar ao senhor Domingos', 'telefonar ao senhor Domingos', '2026-06-03 16:00'],
  ['me lembra aos domingos às 16h de telefonar', 'telefonar', 'FREQ=WEEKLY;BYDAY=SU from 2026-06-07 16:00'],
  ['me lembra amanhã às 9 p pagar o boleto', 'pagar o boleto', TOMORROW],
  ['marca-me para amanhã levar o gato ao veterinário', 'levar o gato ao veterinário', TOMORROW],
  ['bom dia tenho dentista amanhã às 10h me lembra uma hora antes', 'dentista', TOMORROW],
  [
    'toda terça durante 4 semanas 14h me lembra da fisio',
    'fisio',
    'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260706T235959 from 2026-06-09 14:00',
  ],
])
read('fr-FR', [
  ["rappelle moi demain à 9h d'appeler mémé", 'appeler mémé', TOMORROW],
  ["rappelle moi à noël d'appeler mémé à 11h", 'appeler mémé', '2026-12-25 11:00'],
  ['le colis au relais, dis-le moi à 18h30', 'le colis au relais', HALF_PAST_SIX],
  ["demain à 9h j'ai rendez-vous chez le kiné, rappelle-moi-le", "j'ai rendez-vous chez le kiné", TOMORROW],
  ['demain à 9h, veuillez me rappeler de timbrer', 'timbrer', TOMORROW],
  ['les analyses tu me les rappelles demain', 'les analyses', TOMORROW],
  ['noublie pas de me rappeler demain la visite', 'la visite', TOMORROW],
  ["rappelle-moi demain qu'il faut que je sorte les poubelles", 'il faut que je sorte les poubelles', TOMORROW],
  ['rappel 1830 appeler la banque', 'appeler la banque', HALF_PAST_SIX],
  ['rappelle moi pendant 5 soirs à 22h la crème', 'la crème', FIVE_EVENINGS],
])
read('nl-BE', [
  ['reminder 1830 teams call met jeroen', 'teams call met jeroen', HALF_PAST_SIX],
  ['moet morgen om 9u naar de huisarts, kan je me daaraan herinneren?', 'moet naar de huisarts', TOMORROW],
  ['herinner me aan de vergadering van 14u, een kwartier op voorhand graag', 'de vergadering', '2026-06-03 13:45'],
  [
    'kunde mij morgenvroeg om 6u efkes zeggen dat ik de dokter moet bellen',
    'ik de dokter moet bellen',
    '2026-06-04 06:00',
  ],
  ['Gelieve mij morgen te verwittigen dat ik moet betalen.', 'ik moet betalen', TOMORROW],
  ['Beste bot, kunt u mij a.u.b. morgen waarschuwen dat de melk op is', 'de melk op is', TOMORROW],
  ['morgen winterbanden laten zetten, kan je dat onthouden en mij verwittigen', 'winterbanden laten zetten', TOMORROW],
  ['onthou voor mij dat ik morgen brood moet halen', 'ik brood moet halen', TOMORROW],
  ['ik vergeet altijd alles. kan je me morgen om 9 herinneren aan de melk', 'de melk', TOMORROW],
  ['mss kan je me morgen om 9 herinneren aan de auto', 'de auto', TOMORROW],
])

/* A repetition in front, where it starts and how long it goes on behind its text. */
const STARTING = 'FREQ=HOURLY;INTERVAL=8;UNTIL=20260608T205959 from 2026-06-03 21:00'
read('en-GB', [['every 8 hours remind me to take it starting at 9 pm for 5 days', 'take it', STARTING]])
read('de-DE', [['alle 8 Stunden erinner mich an die Tablette ab 21 Uhr für 5 Tage', 'die Tablette', STARTING]])
read('fr-FR', [['toutes les 8 heures rappelle-moi le cachet à partir de 21h pendant 5 jours', 'le cachet', STARTING]])
read('it-IT', [['ogni 8 ore ricordami la pillola a partire dalle 21 per 5 giorni', 'la pillola', STARTING]])
read('nl-NL', [['elke 8 uur herinner me aan de pil vanaf 21 uur voor 5 dagen', 'de pil', STARTING]])
read('es-ES', [
  ['cada 8 horas recuérdame la pastilla empezando a las 21 por 5 días', 'la pastilla', STARTING],
  [
    'recuérdame tomar vitamina D a las 8 todos los días menos el domingo',
    'tomar vitamina D',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA from 2026-06-04 08:00',
  ],
  ['¿podría recordarme usted mañana a las 9 que tengo médico?', 'tengo médico', TOMORROW],
  ['recuérdeme ud. mañana a las 9 la cita', 'la cita', TOMORROW],
  ['Estimado, favor recordarme mañana a las 9 la audiencia', 'la audiencia', TOMORROW],
  ['no se te olvide recordarme el dentista mañana a las 9', 'el dentista', TOMORROW],
  ['mañana a las 9 despertar a los cabros, me avisai', 'despertar a los cabros', TOMORROW],
  ['anota ahí cita mañana a las 9 con Ana', 'cita con Ana', TOMORROW],
  ['buscar el traje mañana a las 9', 'buscar el traje', TOMORROW],
  ['interdiario a las 7am salir a correr', 'salir a correr', 'FREQ=DAILY;INTERVAL=2 from 2026-06-04 07:00'],
  ['recuérdame a las 18:30 llamar de nuevo', 'llamar de nuevo', HALF_PAST_SIX],
  ['recuérdame pagar el IBI, ponlo para mañana a las 9', 'pagar el IBI', TOMORROW],
  ['vence la luz el 25 avísame el día anterior', 'vence la luz', '2026-06-24 09:00'],
  ['dentista 30/10 17:00 recordatorio un día antes', 'dentista', '2026-10-29 17:00'],
  ['hoy 16:15 partido de mi hijo avísame con una hora de anticipación', 'partido de mi hijo', '2026-06-03 15:15'],
  [
    'el 20 de cada mes pago el alquiler, recuérdame 2 días antes',
    'pago el alquiler',
    'FREQ=MONTHLY;BYMONTHDAY=18 from 2026-06-18 09:00',
  ],
  [
    'los jueves a las 20 tengo terapia, avísame una hora antes',
    'terapia',
    'FREQ=WEEKLY;BYDAY=TH from 2026-06-04 19:00',
  ],
])
read('pt-BR', [
  ['a cada 8 horas me lembra do remédio começando às 21h por 5 dias', 'remédio', STARTING],
  [
    'cria um lembrete pra tomar vitamina d as 8:00 todo dia menos domingo',
    'tomar vitamina d',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA from 2026-06-04 08:00',
  ],
  ['O senhor pode me lembrar de tomar o remédio às 18h30?', 'tomar o remédio', HALF_PAST_SIX],
  ['põe aí amanhã às 9 treino de futsal', 'treino de futsal', TOMORROW],
  ['amanhã 9h buscar o terno, n esquece de me avisar', 'buscar o terno', TOMORROW],
  ['me manda beber água às 18h30', 'beber água', HALF_PAST_SIX],
  ['amanhã me lembra 9h de ligar', 'ligar', TOMORROW],
  ['tenho de pagar o IUC, lembra-me dia 28', 'tenho de pagar o IUC', '2026-06-28 09:00'],
  ['buscar as crianças amanhã às 9, me lembra', 'buscar as crianças', TOMORROW],
  ['me lembra de conferir no último dia útil do mês que vem', 'conferir', '2026-07-31 09:00'],
  ['me lembra às 18h30 de ligar de novo', 'ligar de novo', HALF_PAST_SIX],
  ['me lembra de pagar o IPTU, põe pra amanhã às 9', 'pagar o IPTU', TOMORROW],
])

/* As many hours of a day as are counted. */
const TWICE = 'FREQ=DAILY;BYHOUR=9,11;BYMINUTE=0;COUNT=2 from 2026-06-04 09:00'
read('es-ES', [['recuérdame 2 veces mañana, a las 9 y a las 11, llamar', 'llamar', TWICE]])
read('pt-BR', [['me lembra 2 vezes amanhã, 9h e 11h, de ligar', 'ligar', TWICE]])
read('fr-FR', [["rappelle-moi deux fois demain, à 9h et 11h, d'appeler", 'appeler', TWICE]])
read('it-IT', [['ricordami due volte domani, alle 9 e alle 11, di chiamare', 'chiamare', TWICE]])
read('nl-NL', [['herinner me morgen twee keer om 9 en om 11 aan bellen', 'bellen', TWICE]])
