import { testReadings } from '../readings.js'

/** On Monday, 30 November 2026, 10:00. */
const HERE = { now: Date.parse('2026-11-30T10:00:00+01:00'), timeZone: 'Europe/Paris', locale: 'fr-FR' }

testReadings(
  'French',
  HERE,
  [
    // so often, and no request that is made again and again
    [
      'rappelle-moi toutes les 20 minutes de remuer la sauce',
      'remuer la sauce',
      'FREQ=MINUTELY;INTERVAL=20 from 2026-11-30 10:20',
    ],
    [
      "rappelle-moi chaque heure jusqu'à 18h de boire",
      'boire',
      'FREQ=HOURLY;UNTIL=20261130T180000 from 2026-11-30 11:00',
    ],
    [
      "rappelle-moi d'envoyer le devis toutes les 10 minutes jusqu'à 11h",
      'envoyer le devis',
      'FREQ=MINUTELY;INTERVAL=10;UNTIL=20261130T110000 from 2026-11-30 10:10',
    ],
    [
      'rappelle-moi de 8h à 20h toutes les 2 heures de boire',
      'boire',
      'FREQ=DAILY;BYHOUR=8,10,12,14,16,18,20;BYMINUTE=0 from 2026-11-30 12:00',
    ],
    ['rappelle-moi de lundi à jeudi à 18h de courir', 'courir', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH from 2026-11-30 18:00'],
    [
      'rappelle-moi la semaine prochaine mardi et vendredi à 8h de courir',
      'courir',
      'FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20261213T235959 from 2026-12-08 08:00',
    ],
    [
      'rappelle-moi tous les vendredis 30 minutes avant 18h de nourrir le lapin',
      'nourrir le lapin',
      'FREQ=WEEKLY;BYDAY=FR from 2026-12-04 17:30',
    ],
    // so long ahead of an event that its name says the time of
    ["rappelle-moi 2 heures avant le dîner de 20h30 d'allumer le four", 'allumer le four', '2026-11-30 18:30'],
    ["rappelle-moi la veille de l'examen du 12 décembre", 'examen', '2026-12-11 09:00'],
    ['rappelle-moi 10 min avant mon rendez-vous de demain 9h de partir', 'partir', '2026-12-01 08:50'],
    ['rappelle-moi la veille au soir du 20 décembre de commander', 'commander', '2026-12-19 18:00'],
    ['rappelle-moi le rdv coiffeur samedi 11h et aussi 1h avant', 'le rdv coiffeur', '2026-12-05 11:00'],
    ["j'ai dentiste jeudi à 16h, rappelle-le-moi la veille", "j'ai dentiste", '2026-12-02 16:00'],
    // a day that the name holds, and an hour behind it
    ['rappelle-moi la réunion du 3 décembre à 18h30', 'la réunion', '2026-12-03 18:30'],
    ['rappelle-moi de préparer la réunion de lundi à 14h', 'préparer la réunion de lundi', '2026-11-30 14:00'],
    // days and repeats
    [
      'rappelle-moi le deuxième et le quatrième mardi du mois de sortir le verre',
      'sortir le verre',
      'FREQ=MONTHLY;BYDAY=2TU,4TU from 2026-12-08 09:00',
    ],
    ['rappelle-moi toutes les semaines impaires de sortir le verre', 'sortir le verre', 'not-a-time'],
    [
      'rappelle-moi les lundi mercredi vendredi à 7h de courir',
      'courir',
      'FREQ=WEEKLY;BYDAY=MO,WE,FR from 2026-12-02 07:00',
    ],
    [
      'rappelle-moi tous les 1ers du mois de relever le compteur',
      'relever le compteur',
      'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-12-01 09:00',
    ],
    ['rappelle-moi le mardi 8 au soir de répondre', 'répondre', '2026-12-08 18:00'],
    ['rappelle-moi avant le week-end de répondre', 'répondre', '2026-12-04 17:00'],
    ["rappelle-moi d'aujourd'hui en huit de réviser la moto", 'réviser la moto', '2026-12-07 09:00'],
    ["rappelle-moi tt à l'heure à 13h de signer", 'signer', '2026-11-30 13:00'],
    ['rappelle-moi le réveillon de la Saint-Sylvestre à 23h50 de trinquer', 'trinquer', '2026-12-31 23:50'],
    // openings of Belgium and Switzerland, and a note with its mark
    ["tu sais me rappeler à 15h d'appeler l'ONEM ?", "appeler l'ONEM", '2026-11-30 15:00'],
    ['adieu, rappelle-moi voir mercredi à 15h de porter les cartons', 'porter les cartons', '2026-12-02 15:00'],
    ['rappelle-moi voir le 12 décembre avec Paul', 'voir avec Paul', '2026-12-12 09:00'],
    ['rappelle-moi voir le client mardi', 'voir le client', '2026-12-01 09:00'],
    ['note-moi ça : ven. 4 déc. 13 h 30, rencontre avec la prof', 'rencontre avec la prof', '2026-12-04 13:30'],
    ["rappelle-moi d'ici ce soir de répondre", 'répondre', '2026-11-30 18:00'],
    ['rappelle-moi à 10 heures 5 de répondre', 'répondre', '2026-11-30 10:05'],
    ['mets chaque mardi à 20h un rappel pour le yoga', 'le yoga', 'FREQ=WEEKLY;BYDAY=TU from 2026-12-01 20:00'],
    // several hours, all of one clock
    ['rappelle-moi à 9h et 21h de boire', 'boire', '2026-12-01 09:00 + 2026-11-30 21:00'],
    ['rappelle-moi de boire à 10h, 14h et 16h', 'boire', '2026-12-01 10:00 + 2026-11-30 14:00 + 2026-11-30 16:00'],
    ['rappelle-moi tous les vendredis 13 de jouer', 'jouer', 'not-a-time'],
    ["rappelle-moi dans 3/4 d'heure de partir", 'partir', '2026-11-30 10:45'],
    ['rappelle-moi dans 1 heure moins le quart de partir', 'partir', '2026-11-30 10:45'],
    ['rappelle-moi au petit matin de courir', 'courir', '2026-12-01 06:00'],
    ["rappelle-moi une semaine avant le 12 mars l'anniversaire de Tom", "l'anniversaire de Tom", '2027-03-05 09:00'],
    ['rappelle-moi pour la visite à 14h', 'la visite', '2026-11-30 14:00'],
    ['rappelle-moi pour le 15 de payer', 'payer', '2026-12-15 09:00'],
    // in a hurry, without accents and apostrophes
    ['rappelle moi ds 1h de fermer le four stp', 'fermer le four', '2026-11-30 11:00'],
    ['mets moi un rappel pr mardi 10h rdv kiné', 'rdv kiné', '2026-12-01 10:00'],
    ["rappelle moi dem1 a 18h30 d'aller a la gym", 'aller a la gym', '2026-12-01 18:30'],
    ['rapelle moi demain matin dappeler le medecin', 'appeler le medecin', '2026-12-01 09:00'],
    ['rappelle moi samedi apres midi de laver la voiture', 'laver la voiture', '2026-12-05 15:00'],
    ['oublie pas de me rappeler de payer la cantine demain', 'payer la cantine', '2026-12-01 09:00'],
    ["faut que j'appelle le plombier mardi à 11h", 'appelle le plombier', '2026-12-01 11:00'],
    // hours and lengths as they are written
    ['rappelle-moi à 15.30 le garage', 'le garage', '2026-11-30 15:30'],
    ["rappelle-moi à 14-15h d'appeler", 'appeler', '2026-11-30 14:00'],
    ["rappelle-moi à 17:00 pile d'ouvrir la visio", 'ouvrir la visio', '2026-11-30 17:00'],
    ["rappelle-moi à 2h30 pile d'ouvrir la visio", 'ouvrir la visio', '2026-11-30 14:30'],
    ['rappelle-moi dans 1,5h de partir', 'partir', '2026-11-30 11:30'],
    ["rappelle-moi d'envoyer le devis avant la fin du mois", 'envoyer le devis', '2026-12-31 09:00'],
    ['rappelle-moi de regarder 24 heures chrono', 'regarder 24 heures chrono', 'needs time'],
  ],
  [
    ["j'ai un rdv demain ?", 'list'],
    ["n'oublie pas, c'était hier", 'none'],
  ],
)

testReadings(
  'Canadian French',
  { now: Date.parse('2026-11-30T10:00:00-05:00'), timeZone: 'America/Toronto', locale: 'fr-CA' },
  [
    [
      "heille rappelle-moi donc de mettre mes pneus d'hiver samedi matin",
      "mettre mes pneus d'hiver",
      '2026-12-05 09:00',
    ],
    ["rappelle-moi en fin de semaine d'aller au chalet", 'aller au chalet', '2026-12-05 09:00'],
    ["rappelle-moi jeudi PM d'appeler Desjardins", 'appeler Desjardins', '2026-12-03 15:00'],
    // a week that is at another time in every place
    ['rappelle-moi dans la semaine de relâche de réserver le ski', 'réserver le ski', 'not-a-time'],
    [
      'rappelle-moi dans la semaine de relâche... non, le 2 mars à 9 h, de réserver le ski',
      'réserver le ski',
      '2027-03-02 09:00',
    ],
    ["rappelle-moi à l'heure du lunch de prendre mes pilules", 'prendre mes pilules', '2026-11-30 12:00'],
  ],
  [],
)
