/** Frequent words that are Italian and of no other language here, without accents; of an elided one the first part ("dell'"). */
export const OWN_WORDS: readonly string[] = `
  a e no si silenzio orario il gli della dello dei degli delle nella nello nel nei negli nelle alla allo alle agli dalla dalle dallo dal sulla sul sulle
  che cosa chi quando dove come perche quanto quanti quale quali sono sei siamo siete erano sara saranno ho hai abbiamo avete hanno avere essere
  fare fatto faccio puoi puo posso potresti devo deve dobbiamo vuoi voglio vorrei non piu mai niente tutto tutti tutta tutte ogni anche ancora gia
  sempre presto adesso subito dopo fino tra fra entro verso circa mio mia miei mie tuo tua suo sua nostro nostra questo questa questi queste
  quello quella un' dell' all' dall' nell' sull' quest' mezz' è
  oggi domani dopodomani ieri stasera stamattina stanotte domattina mattina mattino pomeriggio sera notte mezzogiorno mezzanotte settimana settimane
  mese mesi giorno giorni ore minuti anno anni mezza mezzo quarto
  lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio agosto settembre ottobre dicembre
  prossimo prossima scorso scorsa primo prima ultimo ultima due tre quattro cinque sette otto nove dieci undici dodici quindici venti trenta
  ricordami ricorda ricordamelo ricordare promemoria dimenticare cancella cancellare elimina sposta rimanda posticipa mostra mostrami metti imposta
  aggiungi salta riprendi cerca avvisami svegliami grazie ciao buongiorno buonasera prego aiuto lista impostazioni italiano inglese
  chiamare comprare mandare prendere pagare andare portare riunione dottore mamma`
  .split(/\s+/)
  .filter((word) => word !== '')
