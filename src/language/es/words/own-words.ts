/** Frequent words that are Spanish and no other language's here: what language a short message is in is told by them. */
export const OWN_WORDS: readonly string[] = (
  'de a e no silencio horario el los las lo un una unos unas del y o que cual quien donde cuando como por para con sin mi mis tu tus su sus yo te nos son esta ' +
  'estan hay hoy manana ayer pasado noche tarde tardes noches mediodia medianoche madrugada semana semanas mes meses ano anos dia dias hora horas ' +
  'minuto minutos lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre ' +
  'octubre noviembre diciembre cada todos todas proximo proxima siguiente que viene antes despues hasta desde dentro tambien solo ' +
  'nunca siempre recuerdame recordame recuerdeme recordarme avisame aviso alarma recordatorio recordatorios recuerda recordar borra cancela ' +
  'elimina mueve cambia pospon aplaza hecho listo hola gracias adios ayuda ajustes zona horaria muestra muestrame lista llamar comprar pagar ' +
  'tomar ir hacer sacar mandar enviar tengo tienes puedes podrias quiero necesito si porfa favor olvidar olvides olvide pon ponme ' +
  'media medio cuarto dos tres cuatro cinco seis siete ocho nueve diez las al'
).split(' ')
