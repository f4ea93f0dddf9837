import { patterns } from '../../engine/row.js'

/** What is said of a reminder anywhere in a message. */
export const cues = {
  cue: patterns({
    over: `[is|are|it's|its|that's|thats] (no longer|not|isn't|isnt|ain't|aint|aren't|arent|won't be|wont be) [really|even] (needed|necessary|required|relevant) [anymore|any more|after all|now|any longer]
      |[there's|theres|there is] no need (for|of)|[there's|theres|there is] no need to (remind|ping|nag|tell) (me|us) [about|of|for] [it|that|this|him|her|them] [anymore|any more]|[there's|theres|there is] no need to|no need [for (it|that|this)] (anymore|any more|any longer|now)
      |[i|we] ({-dont}) need [it|that|this|them|to] (anymore|any more|any longer|after all)|[i|we] no longer need [it|that|this|them|to]
      |(can|may) be (deleted|removed|cancelled|canceled|dropped|scrapped)|(it|that|this|those|they|one|ones|reminder|reminders|thing) (can|may) go [now|too|then|away]|[so] [please|pls] (delete|remove|cancel) [it|that|this|that one|the reminder] [please|pls]|[so] you can (delete|remove|cancel|drop|scrap|forget|get rid of) [it|that|this|that one|the|my] [reminder]`,
    off: `(has|have|got|was|were|been|is|are) [been|just|now] (cancelled|canceled|called off|scrapped|axed)|[has|have] (fell|fallen|falls|fall) through|(is|are|it's|its) [all] off [now]
      |(is|are|it's|its|isn't|isnt|aren't|arent|no longer) [not] happening [anymore|any more|after all]`,
    skip: `(skip|leave out|drop) (that [one|day]|it|this one|then|those|the one)|[so] (not|none|nothing|no reminder|no reminders) (then|that (day|week|one)|those (days|weeks)|in between|during that [time])
      |leave (that|it|those) [one|day|days] out|({-dont}) (remind|ping|nag|bother|bug) (me|us) then`,
    cant: `(can't|cant|can not|cannot|couldn't|couldnt|won't|wont) (do|make|manage|come|be there) [it|that] [on|at|this|next]|(doesn't|doesnt|does not|won't|wont|didn't|didnt|don't|dont) (work|suit|fit) [for] [me|us|her|him|them]
      |(is|are|was|it's|its) no good|(isn't|isnt|is not) possible|(is|are) (full|taken|fully booked|booked out|too (early|late|soon))|(is|am|are|i'm|im) (busy|away|closed) [on|at]|no good|(need|needs|want|wants) [a bit|a little] more time|not ready|not (on|at) >{time}|not >{time}`,
    move: `(wants|want|needs|need|would like|prefers|has|have) to (start|begin|meet|come|move it|do it)|(it's|its|it is|that's|thats) [only|just|actually|now] >{time}|can wait (till|until|til|for)|(is|was|it's|its|got|been|has been|has) [now|been] (moved|pushed|shifted|rescheduled|postponed|brought forward) [back] [to|till|until|til]|(is|are|was|starts|begins) (now|actually|really) [on|at|in]|(let's|lets) (do|have|make|move|put)|(rather|instead|better)|<{time} (is|would be|works) better
      |(should|has to|have to|needs to|need to|must|gotta) be [on|at]|[(can|could|may) (we|you|i)|let's|lets|please] (push|move|shift|bump|reschedule|switch|change|put|bring) (it|that|this|them) [to]|same time|[at] the same time`,
    not: `({-dont}) (cancel|delete|move|touch|remove|drop|change|skip|miss)|(is|it's|its) (still|not) (on|off)|still (on|happening|need)|(not|never|isn't|isnt|wasn't|wasnt|aren't|arent) [been] (cancelled|canceled|moved|called off|off)|nobody|no one|never|no wait|wait no|on second thought|or not`,
    unsure: `if|unless|in case|suppose|supposing|imagine|whether|when|as soon as|once|(maybe|perhaps) !{time}|probably|possibly|might|may be|could be|would be nice|i (think|guess|hope|wish|believe|heard|bet)|hope|hopefully|apparently|supposedly
      |say|says|said|saying|told|tells|asked|asks|thinks|wants|wrote|writes|texted|claims|lol|haha|hahaha|jk|joking|kidding|just kidding|who|why|how|how come|did|does|should (i|we)|shall (i|we)`,
    told: '{-past}',
    with: `[the] (time|day|rest|hour) (stays|stay|remains|is fine|is ok|is okay|is the same) [the same]|everything else (stays|is fine|is ok)|(they|he|she) (rang|called|phoned|emailed|wrote)|only|i (said|say|meant|told you|asked for|wanted)|maybe|perhaps|the|my|our|that|this|it|one|ones|reminder|reminders|thing|things|of|for|about|with|on|at|from|to|so|then|ok|okay|please|pls|thanks|thank you|thx|sorry|actually|just|also|too|and|but|hey|hi|well|now|anymore|any more|after all|already|s|me|us|yes|yeah|no|oh|ah|um|uh|hm|hmm|all|back`,
  }),
}
