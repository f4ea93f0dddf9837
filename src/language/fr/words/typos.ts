import { slipMender } from '../../text/slips.js'

/** Words long enough that a slip still shows what was meant, as `folded` leaves them. */
const TARGETS = (
  'lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches ' +
  'janvier fevrier avril juillet septembre octobre novembre decembre demain seconde secondes minute minutes heure heures ' +
  'semaine semaines trimestre annee annees journee chaque prochain prochaine midi minuit matin soiree ' +
  'quotidiennement rappelle rappel'
).split(' ')

/** Spellings beyond the reach of a slip, and words joined or shortened in a hurry. */
const SPELLINGS = new Map(
  (
    "aujourdhui:aujourd'hui ojourdhui:aujourd'hui aujourd'ui:aujourd'hui auj:aujourd'hui ajd:aujourd'hui jourdhui:aujourd'hui " +
    "ajourd'hui:aujourd'hui aujourduit:aujourd'hui 2main:demain dmain:demain dem1:demain demin:demain deamin:demain demian:demain " +
    'apresmidi:aprem aprm:aprem apm:aprem apres-midi:aprem ptin:putain mercredis:mercredis vendedi:vendredi ' +
    'merc:mercredi jeud:jeudi dimache:dimanche smaine:semaine rapelle:rappelle rapel:rappel rappele:rappelle rapele:rappelle ' +
    'raplle:rappelle rapl:rappel ds:dans pr:pour jusq:jusque'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Real words within reach of a time word: never corrected. */
const REAL_WORDS = (
  'javier hardi jeudis matins mutin mutins satin martin mardis lundis samedis demains demande demander domaine domaines dimanches ' +
  'minuter minutes minutie minute ministre heureux heureuse heurt heurts heurter heures semainier semelle seconder secondes ' +
  'seconds secondo avrils janviers juillets anneau anneaux annees journal journaux journees journalier prochains prochaines ' +
  'midis minuits mini matinee matinees soirees soiree soierie chaine chaque chaques claque plaque rappeler rappels rappelez ' +
  'rappelles appelle appel rapper rapport rapports rappeur mardi marin marins malin malins merci mercis demain demains ' +
  'semaines trimestres octobres matin main mains matinal lundi vendre vendra semer semaine heurte soiree'
).split(' ')

/** The time word that `word` is a slip of, or null: one slip, two from nine letters on. */
export const timeWordFor = slipMender({
  targets: TARGETS,
  left: REAL_WORDS,
  spellings: SPELLINGS,
  minLength: 5,
  maxLength: 15,
  twoSlipsFrom: 9,
})
