import { phrases } from '../../engine/row.js'

/** What is said around a command, and means nothing by itself. */
export const asides = {
  aside: phrases(`
    please|pls|thanks|thx|ty|haha|sorry|man|dude|bro|mate|btw|by the way|fyi|tbh|honestly|seriously|actually|maybe|perhaps|i (guess|think|suppose)|yeah|right|sure|fine|really|damn|dammit|shit|crap|jeez|wow|oh well|my bad|oops|whoops|[oh] god|gosh|jesus|christ|grand|never mind|nevermind|nvm|you know|no idea|dunno|idk|not sure|yeah yeah|no rush`),
  asidefirst: phrases(`
    uh|uhh|uhm|um|umm|er|erm|ehm|hm|hmm|hmmm|ooh|ugh|argh|so|well|and|or|but|now|listen|look|hey|hi|yes|yep|yup|nah|no|nope|[oh] whatever|then|quick question|quick one|cool|great|nice|perfect|alright|good|wait|hang on|hold on|just|(can|could|would|will) (you|u|ya)|you can|in that case|come on|let's|lets|also|ah
    |[i'm|im|i am] (too|so|still|really|super|way too|dead) (tired|busy|sleepy|sick|ill|lazy|knackered|exhausted)
    |[ugh|argh|oh|sorry|ok|no] [i|we] [just|really] (can't|cant|cannot|couldn't|couldnt|won't|wont) [{-any:*1}] [{-any:*1}] [{-any:*1}] [{-any:*1}] (,|;|.|-|so)
    |[no] [you] (misheard|misread|misunderstood|got (that|it) wrong|got me wrong) [me|that] (,|;|.|-)
    |[the|my] {-any:*1} [is|are] (closed|shut|sick|ill|delayed|running late) (,|;|.|-)`),
  asidelast: phrases(`
    then|though|tho|again|now|already|right now|just now|at the moment|for now|instead|after all|anyway|anyways|either|alright|huh|(will|can|could|would) (you|ya|u)|if (possible|you can)|for me|asap|or so|or something|as well|thank you|pretty please|this time|for real|k|good`),
}
