import { testReadings } from '../readings.js'

/** On Monday, 15 June 2026, 10:30: what is typed in a hurry. */
testReadings(
  'Portuguese typed in a hurry',
  { now: Date.parse('2026-06-15T10:30:00-03:00'), timeZone: 'America/Sao_Paulo', locale: 'pt-BR' },
  [
    // a name that reads like "das", and "todo" that is never left in the text
    ['nota DAS todo dia 20 às 10h', 'nota DAS', 'FREQ=MONTHLY;BYMONTHDAY=20 from 2026-06-20 10:00'],
    ['pagar o DAS toda quinta às 9', 'pagar o DAS', 'FREQ=WEEKLY;BYDAY=TH from 2026-06-18 09:00'],
    // "5h" beside an hour is one
    ['van pro trabalho às 5h40, me chama 5h', 'van pro trabalho às 5h40', '2026-06-16 05:00'],
    ['me lembra de regar 2h', 'regar 2h', 'needs time'],
    // the verb behind a comma asks, with its time
    ['trocar as pilhas, lembra sábado', 'trocar as pilhas', '2026-06-20 09:00'],
    ['comprar fita e parafuso, lembra hj 17h', 'comprar fita e parafuso', '2026-06-15 17:00'],
    ['formatura sexta 19h, lembra às 17h30 de buscar o terno', 'buscar o terno', '2026-06-19 17:30'],
    ['exame de sangue sexta às 7h, avisar na véspera', 'exame de sangue', '2026-06-18 07:00'],
    ['licença vence 30/09, lembrar 15 dias antes', 'licença vence', '2026-09-15 09:00'],
    ['vistoria quarta 24 às 9h, me avisa na véspera às 20h', 'vistoria', '2026-06-23 20:00'],
    ['limpeza de pele sexta 14h, me lembra de separar o creme 30 min antes', 'separar o creme', '2026-06-19 13:30'],
    // until when
    ['lembra de entregar o relatório até o fim do dia', 'entregar o relatório', '2026-06-15 17:00'],
    ['me lembra de mandar o cheque até meio dia', 'mandar o cheque', '2026-06-15 12:00'],
    // an hour, not the ninth
    ['ligar pro banco terça 9 e pouco', 'ligar pro banco', '2026-06-16 09:00'],
    ['lavar o carro amanhã 6h antes de sair', 'lavar o carro antes de sair', '2026-06-16 06:00'],
    ['me lembra na sexta de carnaval às 8 de pegar a estrada', 'pegar a estrada', '2027-02-05 08:00'],
    ['sexta de carnaval viajar às 15h, me lembra às 14h', 'sexta de carnaval viajar às 15h', '2027-02-05 14:00'],
    ['de hoje pra amanhã meia-noite e meia fechar o portão', 'fechar o portão', '2026-06-16 00:30'],
    ['tira a lasanha em 40 min', 'tira a lasanha', '2026-06-15 11:10'],
    ['black friday é sexta, me lembra quinta à noite de subir a promo', 'subir a promo', '2026-06-18 20:00'],
    // "pneu" and "museu" are no verbs
    ['trocar o pneu amanhã às 10h', 'trocar o pneu', '2026-06-16 10:00'],
    ['visita ao museu amanhã às 10h', 'visita ao museu', '2026-06-16 10:00'],
  ],
  [
    ['a febre deu 38 às 6h', 'none'],
    ['minha pressão subiu às 7h', 'none'],
    ['minha filha comeu às 7h', 'none'],
    ['o aluguel venceu às 8h', 'none'],
    ['tira o lembrete das 8', 'cancel'],
    ['tira o dentista', 'cancel'],
    ['buscar dentista', 'list'],
  ],
)
