import { existing, setText } from './dom.js'
import { spoken, texts } from './texts/index.js'

/** The sign-in page: one field. What went wrong is said below it, and what was typed stays. */

const { signIn } = texts
document.documentElement.lang = spoken
document.title = texts.title
for (const [id, text] of [
  ['title', texts.title],
  ['label', signIn.code],
  ['enter', signIn.enter],
] as const)
  setText(existing(id, HTMLElement), text)

const form = existing('sign-in', HTMLFormElement)
const code = existing('code', HTMLInputElement)
const trouble = existing('trouble', HTMLElement)

const send = async (): Promise<string | null> => {
  try {
    const { status } = await fetch('/access', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: code.value }),
    })
    if (status === 204) return null
    return status === 429 ? signIn.tooMany : status === 401 ? signIn.wrong : signIn.failed
  } catch (error) {
    if (error instanceof TypeError) return signIn.failed // no answer
    throw error
  }
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  setText(trouble, '')
  const problem = await send()
  if (problem === null) return location.replace('/')
  setText(trouble, problem)
  code.select()
  code.focus()
})

/** A link on another site leads here without the cookie, which a request of this page then has. */
const { isSignedIn } = (await (await fetch('/access')).json()) as { isSignedIn: boolean }
if (isSignedIn) location.replace('/')
else code.focus()
