import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `(no longer|not|isn't|isnt|ain't|aint|aren't|arent|won't be|wont be|wasn't|wasnt) [really|even] (needed|necessary|required|happening|relevant) [anymore|any more|after all|now|any longer]
      |no need (for|to (remind|ping|nag|tell) (me|us)) [about|of|for] [anymore|any more]|[there's|theres] no need [for] [anymore|any more|now]|needn't|neednt
      |({-dont}) need [it|that|this|them|to] [anymore|any more|any longer|after all]|no longer need [it|that|this|them|to]|(has|have|got|was|were|been|is|are|just) [been|just] (cancelled|canceled|called off|scrapped|axed)
      |[has|have] (fell|fallen|falls|fall) through|(is|are|it's|its) [all] off [now]|(is|are) out|(can|could|may) (go|be (deleted|removed|cancelled|canceled|dropped|scrapped))
      |not happening|(has|have) been sorted [out]|(is|are) [already] (sorted|taken care of|dealt with|handled)|(someone|somebody) else (did|does|is doing) (it|that)`,
    skip: `(skip|miss|leave out|drop|leave) (that [one|day]|it|this one|then|those|the one|out)|[so] (not|none|nothing|no reminder|no reminders) (then|that (day|week|one)|those (days|weeks)|in between|during that [time])
      |leave (that|it|those) [one|day|days] out|({-dont}) (remind|ping|nag|bother|bug) (me|us) then`,
    cant: `(can't|cant|can not|cannot|couldn't|couldnt|won't|wont) (do|make|manage|come|be there) [it|that] [on|at|this|next]|(doesn't|doesnt|does not|won't|wont|didn't|didnt|don't|dont) (work|suit|fit) [for] [me|us|her|him|them]
      |(is|are|was|it's|its) no good|(isn't|isnt|is not) possible|(is|are) (full|taken|fully booked|booked out|too (early|late|soon))|no good|(need|needs|want|wants) [a bit|a little] more time|not ready|not (on|at) >{time}|not >{time}`,
    move: `(can|could|may) wait (till|until|for)|(is|was|it's|its|got|been|has been|has) [now|been] (moved|pushed|shifted|rescheduled|postponed|brought forward) [back] [to|till|until]|(is|are|was|starts|begins) (now|actually|really) [on|at|in]|(let's|lets) (do|have|make|move|put)|(rather|instead|better)
      |(should|has to|have to|needs to|need to|must|gotta) be [on|at]|(push|move|shift|bump|reschedule|switch|change|put|bring) [it|that|this|them] [to]|same time|[at] the same time`,
    not: `({-dont}) (cancel|delete|move|touch|remove|drop|change)|(is|it's|its) (still|not) (on|off)|still (on|happening|need)`,
  }),
}
