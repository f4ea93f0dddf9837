import { testReadings } from './readings.js'

/** Families of sentences that Spanish, French, Italian and Portuguese have alike, on Monday, 15 June 2026, 10:30. */
type Table = Parameters<typeof testReadings>[2]

const testIn = (name: string, locale: string, readings: Table, others: Parameters<typeof testReadings>[3]): void =>
  testReadings(
    name,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Madrid', locale },
    readings,
    others,
  )

testIn(
  'Spanish as the other Romance languages',
  'es-ES',
  [
    // asked for in other words
    ['ponme que llame a Ana el lunes', 'llame a Ana', '2026-06-22 09:00'],
    ['hola que me recuerdes por favor que el domingo a las dos viene Ana', 'viene Ana', '2026-06-21 14:00'],
    ['parcial el lun 22 a las 14, q me avise el dom a la tardecita', 'parcial el lun 22 a las 14', '2026-06-21 18:00'],
    // times as they are said
    [
      'novena de aguinaldos del 16 al 24 a las 7 pm',
      'novena de aguinaldos',
      'FREQ=DAILY;UNTIL=20260624T235959 from 2026-06-16 19:00',
    ],
    [
      'el miércoles vence el permiso, recuérdame mañana a la hora de almuerzo',
      'el miércoles vence el permiso',
      '2026-06-16 12:00',
    ],
    ['recuérdame a las doce y media del día almorzar', 'almorzar', '2026-06-15 12:30'],
    ['a las 7 y media de la matina salir para Quilmes', 'salir para Quilmes', '2026-06-16 07:30'],
    [
      'cobrar el alquiler cada día 1, pero empezando en agosto',
      'cobrar el alquiler',
      'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-08-01 09:00',
    ],
    [
      'hablarle al del gas el martes, no espérate, el miércoles a las 9 y cacho',
      'hablarle al del gas',
      '2026-06-17 09:00',
    ],
    // jotted down with the time in front
    ['mañana al mediodía recoger las gafas', 'recoger las gafas', '2026-06-16 12:00'],
    ['el lunes que viene empezar el curso', 'empezar el curso', '2026-06-22 09:00'],
    ['los martes y jueves a las 18:30 inglés', 'inglés', 'FREQ=WEEKLY;BYDAY=TU,TH from 2026-06-16 18:30'],
    ['cada 8 horas el antibiótico', 'el antibiótico', 'FREQ=HOURLY;INTERVAL=8 from 2026-06-15 18:30'],
    ['la reunión con Ana mañana a las 10', 'la reunión con Ana', '2026-06-16 10:00'],
    // a day put right by its number alone
    ['recuérdame llamar el 20 de julio, digo 21', 'llamar', '2026-07-21 09:00'],
    ['recuérdame llamar el 20 de julio a las 10, digo el 28', 'llamar', '2026-07-28 10:00'],
    ['recuérdame llamar el 30 de noviembre, digo 31', 'llamar', 'impossible-date'],
    // a zone behind the clock, and a place that is none
    ['recuérdame mañana a las 9 hora de México la llamada', 'la llamada', '2026-06-16 17:00'],
    ['recuérdame coger el tren de las 9 de Lisboa mañana', 'coger el tren de las 9 de Lisboa', '2026-06-16 09:00'],
    // the last and the first of the month
    ['cada 15 y último de mes recuérdame cobrar', 'cobrar', 'FREQ=MONTHLY;BYMONTHDAY=-1,15 from 2026-06-30 09:00'],
    ['recuérdame el dia ultimo del mes a las 12 cerrar', 'cerrar', '2026-06-30 12:00'],
    ['recuérdame de 8 en 8 horas la pastilla', 'la pastilla', 'FREQ=HOURLY;INTERVAL=8 from 2026-06-15 18:30'],
    ['recuérdame mañana a las 10 y otra vez a las 16 llamar', 'llamar', '2026-06-16 10:00 + 2026-06-16 16:00'],
    // bounds, and a time that cannot be known, in front of the request
    [
      'hasta el viernes recuérdame diario a las 9 tomar el jarabe',
      'tomar el jarabe',
      'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 09:00',
    ],
    [
      'durante 5 días recuérdame a las 9 tomar el jarabe',
      'tomar el jarabe',
      'FREQ=DAILY;UNTIL=20260620T235959 from 2026-06-16 09:00',
    ],
    ['el viernes recuérdame todos los días a las 9 llamar', 'llamar', 'not-a-time'],
    ['al rato recuérdame llamar al licenciado', 'llamar al licenciado', 'needs time'],
    ['luego recuérdame mañana a las 8 sacar la basura', 'sacar la basura', '2026-06-16 08:00'],
    // words in front that ask for nothing
    ['a ver si te enteras: el martes a las 20:30 recuérdame el partido', 'el partido', '2026-06-16 20:30'],
    ['mijo recuérdeme mañana a las 7 lo de la eps', 'la eps', '2026-06-16 07:00'],
    ['3-4-2027 declaracion de la renta, que me lo recuerdes', 'declaracion de la renta', '2027-04-03 09:00'],
    // hedged, short or waited for
    ['recuerdame el viernes x la noche lo del cumple', 'lo del cumple', '2026-06-19 20:00'],
    ['haceme acordar en 10 de bajar el fuego', 'bajar el fuego', '2026-06-15 10:40'],
    ['acuérdame en un ratito, tipo 15 minutos, de sacar el pan', 'sacar el pan', '2026-06-15 10:45'],
    ['cuando pasen 40 minutos avísame de la lasaña', 'la lasaña', '2026-06-15 11:10'],
    [
      'todas las mañanas durante la semana recuérdame la leche',
      'la leche',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 09:00',
    ],
    // hours within what is to be done
    [
      'recuérdame que le diga a Pepe que mañana a las 5 no voy',
      'le diga a Pepe que mañana a las 5 no voy',
      'not-a-time',
    ],
    ['recuérdame tomar la pastilla de las 8 a las 7:50', 'tomar la pastilla de las 8', '2026-06-15 19:50'],
    ['recuérdame las 5 razones para dejarlo mañana', 'las 5 razones para dejarlo', '2026-06-16 09:00'],
  ],
  [
    ['mañana a las 5 juega el Madrid', 'none'],
    ['¿me recuerdas qué tengo mañana?', 'none'],
    ['juan me dijo: recuérdame mañana a las 9 llamar', 'none'],
    ['ya no necesito que me avises de la basura', 'cancel'],
    ['no me pongas la alarma mañana a las 9', 'none'],
    ['marco pasa por la notaría el martes a las 9', 'none'],
    ['el martes a las 9 julia recoge a los niños', 'none'],
    ['mañana a las 10 los niños presentan su proyecto', 'none'],
  ],
)

testIn(
  'Portuguese as the other Romance languages',
  'pt-PT',
  [
    ['daqui a 1h e meia ligar ao eletricista', 'ligar ao eletricista', '2026-06-15 12:00'],
    [
      'por 4 dias às 21h pingar o colírio',
      'pingar o colírio',
      'FREQ=DAILY;UNTIL=20260618T235959 from 2026-06-15 21:00',
    ],
    ['na sexta da semana que vem pagar a fatura', 'pagar a fatura', '2026-06-26 09:00'],
    ['de 8 em 8 horas o antibiótico', 'o antibiótico', 'FREQ=HOURLY;INTERVAL=8 from 2026-06-15 18:30'],
    ['em 24 horas cancelar a assinatura', 'cancelar a assinatura', '2026-06-16 10:30'],
    ['lembra-me dia 20 de julho, quer dizer 21, de ligar', 'ligar', '2026-07-21 09:00'],
    ['lembra-me às 21h de Brasília de ver o jogo', 'ver o jogo', '2026-06-16 02:00'],
    ['lembra-me amanhã às 9h no horário de Nova York da chamada', 'chamada', '2026-06-16 15:00'],
    ['lembra-me daqui a 1h e meia de ligar', 'ligar', '2026-06-15 12:00'],
    ['lembra-me todo primeiro do mês de pagar', 'pagar', 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-07-01 09:00'],
    ['lembra-me todo último dia do mês de fechar', 'fechar', 'FREQ=MONTHLY;BYMONTHDAY=-1 from 2026-06-30 09:00'],
    ['lembra-me amanhã às 10 e de novo às 16 de ligar', 'ligar', '2026-06-16 10:00 + 2026-06-16 16:00'],
    [
      'até sexta me lembra todo dia às 9h de tomar o xarope',
      'tomar o xarope',
      'FREQ=DAILY;UNTIL=20260619T235959 from 2026-06-16 09:00',
    ],
    ['daqui a pouco me lembra de ligar', 'ligar', 'needs time'],
    ['pela milésima vez, segunda 10h me lembra da senha do wifi', 'senha do wifi', '2026-06-22 10:00'],
    ['vc me lembra amanhã cedo de ligar', 'ligar', '2026-06-16 07:00'],
    ['quando der 40 minutos me avisa da lasanha', 'lasanha', '2026-06-15 11:10'],
    ['amanhã logo pela manhã avisa-me da consulta', 'consulta', '2026-06-16 08:00'],
    ['põe-me um alarme para as sete e um quarto', null, '2026-06-15 19:15'],
  ],
  [
    ['sábado às 20h janto com a Ana', 'none'],
    ['você me lembra o que eu tenho amanhã?', 'none'],
    ['ele disse: me lembra amanhã às 9 de ligar', 'none'],
    ['não precisa mais me lembrar do remédio', 'cancel'],
    ['não tem necessidade de me lembrar amanhã às 9', 'none'],
    ['não quero que você me lembre amanhã às 9', 'none'],
    ['marco passa no cartório terça às 9', 'none'],
    ['terça às 9 julia busca as crianças', 'none'],
    ['a tia chega amanhã às 10', 'none'],
  ],
)

testIn(
  'French as the other Romance languages',
  'fr-FR',
  [
    [
      "les mardis et jeudis à 18h30 cours d'anglais",
      "cours d'anglais",
      'FREQ=WEEKLY;BYDAY=TU,TH from 2026-06-16 18:30',
    ],
    ['vendredi à neuf heures et demie du matin déclaration', 'déclaration', '2026-06-19 09:30'],
    ['dans 48h vérifier si le virement est passé', 'vérifier si le virement est passé', '2026-06-17 10:30'],
    ['changer le mot de passe mardi à 9h', 'changer le mot de passe', '2026-06-16 09:00'],
    ["rappelle-moi le 20 juillet, pardon le 21, d'appeler", 'appeler', '2026-07-21 09:00'],
    ["rappelle-moi mardi à 10h, pis non mercredi, d'appeler", 'appeler', '2026-06-17 10:00'],
    ["rappelle-moi demain à 9h de Montréal d'appeler", 'appeler', '2026-06-16 15:00'],
    [
      "rappelle-moi de quart d'heure en quart d'heure de boire",
      'boire',
      'FREQ=MINUTELY;INTERVAL=15 from 2026-06-15 10:45',
    ],
    [
      'rappelle-moi le 15 et le dernier de chaque mois de payer',
      'payer',
      'FREQ=MONTHLY;BYMONTHDAY=-1,15 from 2026-06-30 09:00',
    ],
    ["rappelle-moi demain à 10h et de nouveau à 16h d'appeler", 'appeler', '2026-06-16 10:00 + 2026-06-16 16:00'],
    [
      'pendant 5 jours rappelle-moi à 9h de prendre le sirop',
      'prendre le sirop',
      'FREQ=DAILY;UNTIL=20260620T235959 from 2026-06-16 09:00',
    ],
    ["plus tard rappelle-moi d'appeler", 'appeler', 'needs time'],
    ['bon je te le redis encore : lundi 9h, badge à rendre', 'badge à rendre', '2026-06-22 09:00'],
    ["demain midi déj avec sonia faut pas que j'oublie", 'déj avec sonia', '2026-06-16 12:00'],
    ["dans genre 10 min dis moi d'aller chercher le colis", 'aller chercher le colis', '2026-06-15 10:40'],
    [
      'tous les matins pendant la semaine rappelle-moi le lait',
      'le lait',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-06-16 09:00',
    ],
    [
      'rappelle-moi de dire à Léo que demain à 17h je viens pas',
      'dire à Léo que demain à 17h je viens pas',
      'not-a-time',
    ],
    ["le premier lundi de janvier m'inscrire à la piscine", "m'inscrire à la piscine", '2027-01-04 09:00'],
  ],
  [
    ['Léo se marie samedi à 15h', 'none'],
    ["rappelle-moi ce que j'ai demain", 'none'],
    ["il m'a dit : rappelle-moi demain à 9h d'appeler", 'none'],
    ['plus besoin de me rappeler le médecin', 'cancel'],
    ['me rappelle pas demain à 9h le médecin', 'none'],
    ['marco passe chez le notaire mardi à 9h', 'none'],
    ['mardi à 9h julie prend les enfants', 'none'],
    ['demain à 10h les enfants présentent leur projet', 'none'],
  ],
)

testIn(
  'Italian as the other Romance languages',
  'it-IT',
  [
    ['tra 2 ore e mezzo risentire il cliente', 'risentire il cliente', '2026-06-15 13:00'],
    ['venerdì mattina alle nove e mezza denuncia in questura', 'denuncia in questura', '2026-06-19 09:30'],
    [
      "il martedi e il giovedi alle 18.30 corso d'inglese",
      "corso d'inglese",
      'FREQ=WEEKLY;BYDAY=TU,TH from 2026-06-16 18:30',
    ],
    ['tra 48 ore verificare se il bonifico è arrivato', 'verificare se il bonifico è arrivato', '2026-06-17 10:30'],
    ['ricordami il 20 luglio, scusa il 21, di chiamare', 'chiamare', '2026-07-21 09:00'],
    ['ricordami domani alle 9 di New York la call', 'la call', '2026-06-16 15:00'],
    ['ricordami tra 1h e mezza di chiamare', 'chiamare', '2026-06-15 12:00'],
    ["ricordami di mezz'ora in mezz'ora di bere", 'bere', 'FREQ=MINUTELY;INTERVAL=30 from 2026-06-15 11:00'],
    ['ricordami ogni primo di mese di pagare', 'pagare', 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-07-01 09:00'],
    [
      "ricordami domani alle 10 e un'altra volta alle 16 di chiamare",
      'chiamare',
      '2026-06-16 10:00 + 2026-06-16 16:00',
    ],
    [
      'per 5 giorni ricordami alle 9 di prendere lo sciroppo',
      'prendere lo sciroppo',
      'FREQ=DAILY;UNTIL=20260620T235959 from 2026-06-16 09:00',
    ],
    ['più tardi ricordami di chiamare', 'chiamare', 'needs time'],
    [
      'te lo ripeto per la terza volta: lunedì alle 9 riconsegnare il badge',
      'riconsegnare il badge',
      '2026-06-22 09:00',
    ],
    ['ho bisogno che mi ricordi domani alle 9 di chiamare', 'chiamare', '2026-06-16 09:00'],
    ['metti promemoria 20.15 chiamare mamma', 'chiamare mamma', '2026-06-15 20:15'],
    ["domani alle 9 cambiare l'ora alla sveglia", "cambiare l'ora alla sveglia", '2026-06-16 09:00'],
    ['alle 18 cena con Sara', 'cena con Sara', '2026-06-15 18:00'],
    ['ricordami di dire a Leo che domani alle 17 non vengo', 'dire a Leo che domani alle 17 non vengo', 'not-a-time'],
  ],
  [
    ['domani alle 8 parto per Roma', 'none'],
    ['Pietro ritira il pacco domani alle 17', 'none'],
    ['domani alle 17 non posso', 'none'],
    ['il pranzo sarà alle 13 domani', 'none'],
    ['mi ha detto: ricordami domani alle 9 di chiamare', 'none'],
    ["non c'è più bisogno di ricordarmi il medico", 'cancel'],
    ["non c'è bisogno che mi ricordi domani alle 9 del medico", 'none'],
    ['non mi ricordare domani alle 9 del medico', 'none'],
    ['marco passa dal notaio martedì alle 9', 'none'],
    ['martedì alle 9 giulia prende i bambini', 'none'],
    ['domani alle 10 i bambini presentano il progetto', 'none'],
  ],
)

/** Asked for in words that are no "remind me". */
testIn(
  'French as it is asked',
  'fr-FR',
  [
    ["Peux-tu m'envoyer un petit rappel jeudi à 18h pour le cours de yoga ?", 'le cours de yoga', '2026-06-18 18:00'],
    ["tu m'envoies un rappel vendredi à 17h pour les courses", 'les courses', '2026-06-19 17:00'],
    ['appeler le plombier demain à 9h, pense à me le rappeler', 'appeler le plombier', '2026-06-16 09:00'],
    ['appeler tante Josée demain à midi, oublie pas de me le dire', 'appeler tante Josée', '2026-06-16 12:00'],
    ["demain à 9h pense a me dire d'inscrire Léo au judo", 'inscrire Léo au judo', '2026-06-16 09:00'],
    ["Rappelez-moi s'il vous plaît demain à 9h de contacter la commune", 'contacter la commune', '2026-06-16 09:00'],
    ['demain matin 1ère heure appeler le plombier, rappelle-moi', 'appeler le plombier', '2026-06-16 07:00'],
    [
      'le 20 juin à 8h20 rentrée de Jules, rappel la veille au soir pour préparer le cartable',
      'préparer le cartable',
      '2026-06-19 18:00',
    ],
  ],
  [],
)
testIn(
  'French as it is asked in Canada',
  'fr-CA',
  [["peux-tu me faire penser d'acheter du lait à 4h30", 'acheter du lait', '2026-06-15 16:30']],
  [],
)
testIn(
  'Italian as it is asked',
  'it-IT',
  [
    ['ricordami x le 16 di passare in farmacia', 'passare in farmacia', '2026-06-15 16:00'],
    ['Le chiedo cortesemente di ricordarmi domani alle 10 la visita', 'la visita', '2026-06-16 10:00'],
    ['La prego di ricordarmi domani alle 10 la visita', 'la visita', '2026-06-16 10:00'],
    ['puoi segnarmi per il 20 giugno di ordinare il vino?', 'ordinare il vino', '2026-06-20 09:00'],
    ['calcetto domani alle 21, promemoria 45 min prima', 'calcetto', '2026-06-16 20:15'],
    ["ricordami domani alla prima ora di chiamare l'idraulico", "chiamare l'idraulico", '2026-06-16 07:00'],
  ],
  [['mi ricordo ancora quando alle 7 andavamo a scuola a piedi', 'none']],
)
testIn('Spanish memories', 'es-ES', [], [['recuerdo cuando a las 7 íbamos al cole andando', 'none']])
testIn('Portuguese memories', 'pt-BR', [], [['ainda lembro quando às 7 a gente ia pra escola a pé', 'none']])

const MEXICAN = '2026-06-18 09:55'
testReadings(
  'Spanish zones by where they are said',
  { now: Date.parse('2026-06-15T10:30:00-06:00'), timeZone: 'America/Mexico_City', locale: 'es-MX' },
  [
    ['recuérdame el jueves a las 9:55am hora del centro bajar el parche', 'bajar el parche', MEXICAN],
    ['recuérdame el jueves a las 8:55am hora del pacífico bajar el parche', 'bajar el parche', MEXICAN],
  ],
  [],
)
