import type { AboutPages } from '../../language.js'

export const about: AboutPages = {
  privacy: {
    title: 'Privacidade',
    paragraphs: [
      'Este bot guarda o que precisa para lembrar você: as palavras e horas dos seus lembretes, seu nome e identificador neste chat, seu fuso horário, idioma e outras configurações, e para onde escrever a você. Das mensagens que não marcam nada ele não guarda nada.',
      'Tudo fica com quem mantém este bot, em um só lugar, e não é entregue a mais ninguém. Um lembrete viaja pelo app em que você o pediu, sob os termos desse app. Os registros não contêm palavras nem nomes.',
      'Diga “exporta meus dados” para receber tudo, e “apaga tudo sobre mim” para que seja apagado na hora. Lembretes feitos ou cancelados se apagam sozinhos depois de um tempo.',
      'Com perguntas, fale com quem instalou o bot para você: seu administrador, ou a pessoa que o mantém.',
    ],
  },
  terms: {
    title: 'Termos de uso',
    paragraphs: [
      'Use o bot para lembretes, os seus e os que outros querem de você. Não o use para incomodar; quem recebe lembretes de alguém pode silenciar ou bloquear essa pessoa.',
      'O bot faz o possível para chegar na hora e diz quando se atrasa, mas não pode chegar enquanto ele, sua máquina ou seu app estão fora do ar. Não confie a ele sua saúde nem sua segurança.',
      'O programa é livre, sob a licença MIT e sem garantia. Quem mantém este bot pode ter também seus próprios termos.',
    ],
  },
}
