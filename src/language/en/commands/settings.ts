import { row } from '../../commands/rows.js'
import * as S from '../../commands/settings.js'
import { phrases, words } from '../../engine/row.js'
import { zoneNamed } from '../zones.js'

const zone = S.zoneBy(zoneNamed)

/** What a person sets: zone, clock, quiet times, days of work, what is a request. */
export const settings = {
  settings: [
    row(
      `[(show|see|view|list|open|change|edit|get|what are) [me]] [my|the] (settings|preferences|options|config|configuration)
      |(change|set) [my|the] {-tz}`,
      S.show,
      { prefer: 1 },
    ),
    row(
      `[{-tell}] [in|on] (which|what) {-tz} [{-any:*}]|[{-tell}] (what's|whats|what is|do you (know|have)|have you got|tell me|show me|is) (my|the) {-tz} [{-any:*}]
      |[{-tell}] where do you think i am [now|right now]|what (clock|time) (are you|do you) (using|use|on) [for me]`,
      S.showZone,
      { prefer: 1 },
    ),
    row(
      '[{-showing1}] [me] [{-clock1}] [the|a] 24 [-] (h|hr|hour|hours) [{-format}]|(i|we) (like|prefer|want|d like|would like) [the|a] 24 [-] (h|hr|hour|hours) [{-format}] [better|more|please]|[{-showing1}] [me] [{-clock1}] military time',
      S.clockFace,
      { clock: '24h' },
    ),
    row(
      '[{-showing1}] [me] [{-clock1}] [the|a] (12 [-] (h|hr|hour|hours)|am [/|and|or|-|,] pm) [{-format}]',
      S.clockFace,
      {
        clock: '12h',
      },
    ),
    row('{-setting} (it|that|everything|me) (to|on) {zone:*} time [please]', zone),
    row('[{-setting}] [the|my] {-tz} [is|to|as|in|for|=] [now] [:|=] {zone:*} [{-nowadays}]', zone, { strict: true }),
    row(
      '({-living}|use|{-setting} [the|my] (clock|clocks|time) to|{-setting} me [up] (to|on|in)) {zone:*} [{-nowadays}] [{-zonechange}]',
      zone,
    ),
    row("(my time is|(i'm|im|i am|we're|we are) [now|currently] on) {zone:*} [time] [{-nowadays}]", zone),
    row(
      "[just|finally] [i|we|i've|ive|i have] [just|finally] (landed|arrived|touched down|got back) (in|at|to) {zone:*} [{-nowadays}] [{-zonechange}]",
      zone,
    ),
    row('(now|currently|still|staying|living|based) in {zone:*} [{-nowadays}]', zone),
    row('{-living} {-any:*} (,|;|.|so) [so|please] (use|{-setting}|switch to|go by) {zone:*} [please]', zone, {
      prefer: 1,
    }),
    row('[{-setting}] [for me] {of:daypart} [time|hour] {-means} [at] {clock}', S.timeOfDay),
    row('[{-setting}] [for me] {of:daypart} time [at] {clock}', S.timeOfDay),
    row('{-setting} [for me] {of:daypart} at {clock}', S.timeOfDay),
    row(
      '{of:daypart} (for|to) me {-means} [at] {clock}|(when|if) i say {of:daypart} [,] i mean [at] {clock}|(by|with) {of:daypart} i mean [at] {clock}',
      S.timeOfDay,
    ),
    row(
      '[{-setting}] [the] {-quiet} [are|is|to|on|=] [:] [from|between] {clock} (to|until|till|til|-|–|and|through) {until:clock}',
      S.quietHours,
    ),
    row(
      '(no|turn off|disable|remove|cancel|delete|clear|stop|switch off|end) [my|the] {-hush}|{-hush} [:] (off|none|no)',
      S.quietHoursOff,
    ),
    row(
      `(no|stop [sending [me]]|{-dont} send [me]) {-messages} (at|during the|in the) night
      |{-dont} (remind|disturb|wake|ping|bother|message) me (at|during the|in the) night`,
      S.quietNights,
    ),
    row(
      '[please] {-nothing} [anymore|any more|at all] [from|past|later than] after {clock} [in the (evening|night)|at night|please] [please]',
      S.quietAfter,
      { prefer: 1 },
    ),
    row(
      '[please] {-nothing} [anymore|any more|at all] (before|earlier than) {clock} [in the morning|please] [please]',
      S.quietBefore,
      { prefer: 1 },
    ),
    row('{-calmly} [time] {-daysoff}', S.quietDaysOff, { on: true }),
    row("(not|no|don't be|do not be|stop being) [so] (quiet|silent|silence) [time] {-daysoff}", S.quietDaysOff, {
      on: false,
    }),
    row('[set|change] {-workdays} [are|is|to|:|=|on] [every] {days}', S.workDays),
    row(
      '[set|change] {-workdays} [are|is|to|:|=|on] [every] ([all] (day|days)|(seven|7) days|the whole week)',
      S.allDays,
    ),
    row(
      `[please] (only|just) [(set|make|create|add) [a] {-thing1}] {-onlyif}|(set|make|create|add) [a] {-thing1} only {-onlyif}
      |[turn|switch] {-shorts} off|turn off {-shorts}|no {-shorts}
      |({-dont}|stop) (set|setting|make|making|create|creating) (reminders|anything) [from {-shorts}] (unless|without|if) i [{-dont}] (ask|asking|say so)
      |({-dont}|stop) (set|setting|make|making|create|creating) (reminders|anything) [from {-shorts}] without asking`,
      S.bareSentences,
      { on: false },
    ),
    row('[turn|switch] {-shorts} on|turn on {-shorts}', S.bareSentences, { on: true }),
    row('[{-dating}] [my|the|numeric] [{-dates}] [the] {-dayfirst} [dates] [{-format}]', S.dateOrder, {
      locale: 'en-GB',
    }),
    row('[{-dating}] [my|the|numeric] [{-dates}] [the] {-monthfirst} [dates] [{-format}]', S.dateOrder, {
      locale: 'en-US',
    }),
  ],
  tz: phrases('timezone|time zone|tz'),
  showing1: phrases(
    'use|(can|could) you use|set|show|write|display|give|(switch|change) to|i (want|prefer|like)|prefer|please use',
  ),
  clock1: phrases('[the|a] [my] clock to|[the] (time|times|hours|clock) (with|in|as|using|to) [the]'),
  format: phrases('(clock|time|format|times|style|mode|order|for me|please) [{-format}]'),
  setting: phrases('(set|change|switch|update|use|my|put|make|turn on|enable) [{-setting}]'),
  zonechange: phrases(
    '[,|;|.|and|so] [please] (use|go by|switch to) [the|that|its|their] ({-tz}|clock|time) [there|of there|over there] [please]',
    '[,|;|.|and|so] [please|can you] {-setting} [my|the] ({-tz}|clock|time) [accordingly|please|to match|too]',
  ),
  living: phrases(`
    (i'm|i am|im|we're|we are|were) [now|currently|back|still|actually|already|here] [home] (in|at|living in|based in|staying in|traveling in|travelling in) | i live in
    | back [home] [again] in | (i|i've|i have) [just] moved to | i work (in|from)
    | (i'm|i am|im) (traveling|travelling|flying|going|moving) to`),
  nowadays: phrases(`
    (now|from (now|today|tomorrow) [on]|[{-tz}] time|{-tz}|right now|at the moment|currently|these days|today|tonight
    |[for] (this|next|a|the|the next) (week|weekend|month|few days|few weeks)
    |for (a|the|{-n:#}|two|three) (day|days|week|weeks|month|months|while)|(until|till|til|'til) {-w:*}|(last|this) (week|month|year|spring|summer|autumn|winter|weekend)|since {-w:*}|again|instead|after all|actually|today|already|a (week|month|year) ago) [{-nowadays}]`),
  daypart: words(
    {
      morning: '[my|the] (morning|mornings)',
      noon: '[my|the] (noon|lunch|lunchtime)',
      afternoon: '[my|the] (afternoon|afternoons)',
      evening: '[my|the] (evening|evenings)',
      night: '[my|the] (night|nights|tonight)',
      endOfDay: '[my|the] (end of [the] day|eod)',
      day: '[my|the] (default [[reminder] time]|usual time|day start|day)',
    },
    (part) => part,
  ),
  means: phrases('is|are|means|to|(start|starts|begin|begins) [at]|should be|=|:'),
  quiet: phrases(`
    quiet (hours|time) | [be|stay|keep] quiet >{fromto} | {-dont} disturb [me] | dnd | silence | silent hours | no {-messages} | {-dont} (remind|ping|bother|message) me`),
  nothing: phrases(`
    (no|no more) {-messages} | nothing | {-dont} (remind|disturb|wake|ping|bother|message|text|write|buzz|notify|contact) [to] [me] | {-dont} (send|send me) (anything|{-messages}|stuff)`),
  fromto: phrases('from|between'),
  hush: phrases('quiet (hours|time)|do not disturb|dnd|silent hours'),
  messages: phrases('reminders|messages|notifications|alerts|texts|pings|reminder|message'),
  calmly: phrases(`
    [be|stay|keep|go] (quiet|silent|silence|no reminders|hold (everything|reminders|them)
    |({-dont}|stop) (bother|bothering|disturb|disturbing|remind|reminding|ping|pinging|message) [me])`),
  daysoff: phrases(
    'on [my|the|all] ([free] (day|days) off|free (day|days)|weekend|weekends|[non [-]] (nonworking|nonwork|working|work) (day|days)|nonworkdays)',
  ),
  workdays: phrases(
    "[my|the] (work (day|days)|workday|workdays|working (day|days)|work week|workweek)|i work|(i'm|i am|im) working",
  ),
  thing1: phrases('reminder|reminders|thing|things|something|anything|one'),
  onlyif: phrases('(when|if) i [actually|really|explicitly] (say|write|type) (so|remind me|{-quoted:*1})'),
  shorts: phrases('(short|bare) (sentence|sentences)'),
  dating: phrases('use|write|read|show|set|i (use|write|prefer)'),
  dates: phrases('(date|dates) [format] [are|is|as|to|with|in|:]'),
  dayfirst: phrases('day [-] [month] first|day before [the] month|day / month|dd / mm [/ (yy|yyyy)]|european'),
  monthfirst: phrases('month [-] first|month before [the] day|month / day|mm / dd [/ (yy|yyyy)]|american'),
}
