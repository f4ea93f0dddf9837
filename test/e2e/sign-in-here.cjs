/** Loaded before a bot: what it asks of Microsoft's sign-in it asks of the server at SIGN_IN_AT instead, without TLS. */
const http = require('node:http')
const https = require('node:https')

const { protocol, hostname, port } = new URL(process.env.SIGN_IN_AT)
const there = { protocol, hostname, port, agent: http.globalAgent }

https.request = (options) => http.request({ ...options, ...there, path: `/${options.hostname}${options.path}` })
