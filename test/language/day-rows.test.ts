import { type Requests, testReadings } from './readings.js'

/** "Monday to wednesday and friday": days from one to another and one more, in all seven languages. Monday 15 June 2026. */
const read = (locale: string, requests: Requests) =>
  testReadings(
    `rows of days, in ${locale}`,
    { now: Date.parse('2026-06-15T10:30:00+02:00'), timeZone: 'Europe/Amsterdam', locale },
    requests,
    [],
  )

const FOUR = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,FR from 2026-06-15 17:55'

read('en-GB', [['remind me every monday to wednesday and friday at 17:55 to count the till', 'count the till', FOUR]])
read('de-DE', [['Kasse zählen montags bis mittwochs und freitags um 17:55 Uhr', 'Kasse zählen', FOUR]])
read('es-ES', [['contar la caja cada lunes a miércoles y viernes a las 17:55', 'contar la caja', FOUR]])
read('fr-FR', [['compter la caisse chaque lundi à mercredi et vendredi à 17h55', 'compter la caisse', FOUR]])
read('it-IT', [['contare la cassa ogni lunedì a mercoledì e venerdì alle 17:55', 'contare la cassa', FOUR]])
read('pt-BR', [['contar o caixa toda segunda a quarta e sexta às 17h55', 'contar o caixa', FOUR]])
read('nl-NL', [['kassa tellen elke ma t/m wo en vr om 17:55', 'kassa tellen', FOUR]])
