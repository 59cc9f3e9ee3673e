const doubt =
  /\b(?:pas tout a fait|(?:common|classic) (?:misconception|mistake|confusion)|misconception|erreur (?:classique|frequente|courante)|on confond souvent|(?:ce )?n'est pas (?:vraiment |tout a fait |exactement )?(?:ca|cela|exact|exacte|correct|juste|la bonne|comme ca)|c'est pas (?:vraiment |tout a fait )?(?:ca|exact|juste)|pas exactement|c'est l'inverse|c'est le contraire|vous confondez|attention,? (?:c'est|non)|non,? (?:c'est|en fait|il s'agit|ca s'appelle)|en fait,? (?:c'est plutot|il faut)|je ne suis pas convaincue?|ca ne repond pas|vous n'avez pas repondu|ce n'est pas ma question|not quite|not exactly|that's (?:not|incorrect|wrong)|that isn't|isn't (?:quite )?(?:right|correct|how|what)|other way (?:a)?round|you're (?:confusing|mixing)|close,? but|almost,? but|i'm not (?:sure that's|convinced)|doesn't answer|didn't answer|not what i asked|wrong,)/
const praise =
  /\b(?:impressionnant\w*|impressive|tres clair\w*|tres complet\w*|tres precis\w*|tres solide|vraiment (?:bien|clair|solide|interessant)|bravo|exactement(?: ca| ce)?|c'est exactement|tout a fait juste|c'est rare|bien vu|belle (?:demarche|reponse|experience|reussite)|excellent\w*|chapeau|very clear|exactly(?: right)?|spot on|great (?:answer|example|work|story)|well (?:explained|done|put)|nice work|that's (?:great|excellent|really good|right|correct)|correct\b|love that|brilliant|c'est juste|c'est ca)/

/** What the one who asked makes of the answer. Expects folded text. */
export function reactionOf(folded: string): 'doubt' | 'praise' | null {
  // Only how the turn begins is about what was said; then comes the next question.
  const start = folded.slice(0, 160)
  if (doubt.test(start)) return 'doubt'
  return praise.test(start.slice(0, 70)) ? 'praise' : null
}
