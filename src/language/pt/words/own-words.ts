/** Frequent words that are Portuguese and few other languages' here: what language a short message is in is told by them. */
export const OWN_WORDS: readonly string[] = (
  'de a e o do da em silencio horario uma umas uns os dos das nos nas num numa pelo pela ao aos qual quem onde quando com sem meu minha meus minhas seu sua voce vc eu ' +
  'sao foi hoje amanha ontem manha tarde noite meia semana mes meses ano anos dia dias hora horas minuto minutos segunda terca quarta quinta sexta feira ' +
  'sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro cada todo toda todos todas ' +
  'proximo proxima que vem antes depois ate desde dentro daqui tambem so nunca sempre lembra lembre lembrar lembrete lembretes avisa avise ' +
  'aviso alarme apaga cancela muda adia feito pronto oi ola obrigado obrigada tchau ajuda configuracoes fuso horario mostra lista ligar ' +
  'comprar pagar tomar ir fazer mandar enviar tenho preciso quero pode poderia nao sim favor esquecer esqueca esquece coloca poe cria ' +
  'dois duas tres quatro cinco sete oito nove dez pra pro pras'
).split(' ')
