/** Frequent English words: what language a short message is in is told by them. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `the in over to at me my mine what whats what's when whens when's where which who how why do does did don't dont doesn't
  didn't have has had haven't i i'm i'd i'll i've you your you're it its it's is isn't are aren't of and or
  on from with for about by but not no yes this that that's these those there here we we're us our he she they them
  tomorrow today tonight yesterday tmrw morning afternoon evening night noon midnight week weekend weekends month year
  day days hours hour minutes weeks months years monday tuesday wednesday thursday friday saturday sunday mondays
  tuesdays wednesdays thursdays fridays saturdays sundays january february march may june july october december every
  each next last first second third before after until till again also only just never always please pls thanks thank
  thx hello good hey bye sorry
  remind reminder reminders remember cancel delete remove move push delay postpone skip pause resume change
  rename make set show tell give get call buy send take pick pay check water go wake done finished finish later earlier
  sooner instead anything something everything nothing left free coming mark can could would should shall
  list was had to up
  let let's lets need want english german speak in's past half quarter mins sec secs hrs all both`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
