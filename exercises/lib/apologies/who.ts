/**
 * Who is meant, not whether they were harmed: 'if you are one of those we hurt', 'se siete fra chi abbiamo offeso'. What
 * was done to them is told as done, by its doers; 'if you are offended' doubts it.
 */
export const whoTheyAre = {
  it: /^se (?:(?:voi|lei|tu) )?(?:siete|sei|è|eravate|eri|era|fate parte|fai parte) (?:anche )?(?:(?:una?|uno) (?:di|dei|delle|degli)|fra|tra|parte) (?!(?:[\p{L}']+ ){0,5}?(?:si è|si sono|sentit|offes[oaie](?! (?:da noi|abbiamo))))(?:[\p{L}']+ ){0,6}?(?:abbiamo|ho)(?!\p{L})|^se (?:(?:voi|lei|tu) )?(?:siete|sei|è|eravate|eri|era) (?:(?:una?|in|a|su|sul|quel|quella|gay|lesbic\p{L}+|omosessual\p{L}+) ?)(?!(?:[\p{L}']+ ){0,8}?(?:offes|ferit|urtat|turbat|delus|sentit|colpit|disag|fastid|risentit|ha avuto|hai avuto))/u,
  en: /^if you(?:'re| are| were) (?:also )?(?:one of|among|part of) (?:the |those |that )?(?:\p{L}+ ){0,3}?(?:who |whom |that )?(?:we|i)(?:'ve|'d)? (?:have |had )?\p{L}+|^if you(?:'re| are| were)(?: (?:a|an|in|on|from|aboard|gay|lesbian|bisexual|queer|at|one of|living|watching|listening))(?! (?:[\p{L}']+ ){0,8}?(?:offend|hurt|upset|disappoint|feel|felt|insult|distress|inconvenienc|bother|affect|annoy|any))/u,
};

/** A condition on what the reader will decide takes nothing back: 'se un giorno vorrete perdonarci', 'if you choose to forgive us', 'se non torni'. */
export const theyDecide = {
  it: /^se (?:(?:un giorno|mai|voi|loro|lei|lui|qualcuno di voi) ){0,2}(?:vorr|potr|riuscir|decider|vol|vuol|pot|può|puo)\p{L}* (?:\p{L}+ ){0,2}(?:perdon|scusar)\p{L}*|^se (?:(?:l'anno prossimo|la prossima volta|d'ora in poi|da domani|per questo|un giorno|dopo questo|adesso|ora|poi|non|più|tu|lei|voi|ci|ti|si|vi|la) ){0,4}(?:(?:compr|torn|rinnov)(?:i|ate|erai|erà|erete)|cambi(?:ate)?|cambier(?:ai|ete)|vieni|venite|verr(?:ai|ete)|(?:compra|torna|rinnova|viene|verrà|cambia|cambierà)(?= (?:più|qui|altrove|da (?:noi|un|altr)|a (?:trovarci|\p{L}+re)|al|alla|idea|negozio|fornitore|strada)|[.,:;!]|$)|(?:vai|va|andate|andr(?:ai|à|ete))(?= (?:via|altrove|da (?:un|altr)))|disdic[ie]|disdite|decid(?:i|e|ete)|rinunci(?:a|ate)?|smett(?:i|e|ete)|scegli(?:e|ete)?|(?:ti fid|vi fid)(?:i|ate)|si fida)(?: più)?(?= |[.,:;!]|$)/u,
  en: /^if (?:(?:one day|ever|some of) )?(?:you|they|he|she)(?:'d| (?:can|could|will|ever|would|choose|decide|find it|are|feel|wish|want|\p{L}+ly|one day)){0,3} (?:to |able to |ready to |in you to )?(?:forgive|pardon)/u,
};

/** Not a condition but its cause: 'se l'avete letto è perché nessuno di noi l'aveva letto', "if you read it, it's because". */
export const tellsWhy = {
  it: /^se (?:[\p{L}\p{N}',]+ ){1,8}?(?:è|era) (?:solo |soltanto |proprio |anche )?perché(?!\p{L})/u,
  en: /^if (?:[\p{L}\p{N}',]+ ){1,8}?(?:it's|it is|it was|that's|that is|that was) (?:only |just |also |simply )?because(?!\p{L})/u,
};
