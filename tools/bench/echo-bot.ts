import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express from 'express'

/** The least bot that can be built with the SDK: it says what it hears. Prints its address. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const app = express().use(express.json())
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, async (context) => {
    await context.sendActivity(`you said: ${context.activity.text}`)
  }),
)
const server = createServer(app).listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.on('disconnect', () => process.exit(0))
