import { type Response, Router } from 'express'
import type { AboutPages } from '../language/language.js'
import { LANGUAGES, languageOf } from '../language/languages.js'

/** The two pages that an app for Teams must name, in the language that the browser asks for. */

const html = (language: string, { title, paragraphs }: AboutPages[keyof AboutPages]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}` +
  '</main></body></html>\n'

function show(response: Response, name: keyof AboutPages): void {
  const wanted = response.req.acceptsLanguages(LANGUAGES.map(({ code }) => code))
  const { code, about } = languageOf(wanted || '')
  response.vary('Accept-Language').type('html').send(html(code, about[name]))
}

/** In both modes, without authentication: Teams shows them before somebody installs the app. */
export const aboutPages = (): Router =>
  Router()
    .get('/privacy', (_request, response) => show(response, 'privacy'))
    .get('/terms', (_request, response) => show(response, 'terms'))
