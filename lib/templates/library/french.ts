import type { Words } from './words.ts'

const signature = `Bien à vous,
{{ recruiter }}
{% if recruiter_role %}{{ recruiter_role }}, {% endif %}{{ company }}`

export const afterCv: Words = {
  subject: 'Votre candidature au poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci d’avoir proposé votre candidature au poste {{ job | de }} et du temps que vous y avez consacré. Nous l’avons étudiée, et nous avons décidé de ne pas la poursuivre. Je préfère vous le dire simplement plutôt que de vous laisser dans l’attente.

{{ strength }}

{{ reason }}

{{ advice }}

Cette décision porte sur ce poste, avec ce qu’il demande aujourd’hui ; elle ne juge pas l’ensemble de votre parcours. Si une précision peut vous être utile, répondez à ce message : je vous lirai.

Je vous souhaite de trouver bientôt le poste que vous cherchez.

${signature}`,
}

export const afterInterviewShort: Words = {
  subject: 'Votre entretien pour le poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci pour le temps que vous nous avez accordé{% if interview_date %} lors de l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}, et pour l’intérêt que vous portez au poste {{ job | de }}. Nous avons décidé de ne pas poursuivre votre candidature, et je vous en dois la raison.

{{ reason | required }}

{{ strength }}

{{ advice }}

Si vous souhaitez revenir sur un point ou me poser une question, répondez à ce message : il m’arrivera directement.

Je vous souhaite une belle suite dans votre recherche.

${signature}`,
}

export const afterInterviewDetailed: Words = {
  subject: 'Votre entretien pour le poste {{ job | de }} : notre réponse',
  body: `Bonjour {{ first_name }},

Merci pour le temps que vous nous avez consacré{% if interview_date %} lors de l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}, et pour ce que vous nous avez appris de votre travail.

Nous avons décidé de ne pas poursuivre votre candidature au poste {{ job | de }}. Voici, aussi précisément que possible, ce que nous retenons de nos échanges et ce qui a compté dans cette décision.

{{ strength | required }}

{{ reason | required }}

{{ advice | required }}

C’est notre lecture, d’après ce que nous avons vu ensemble et ce que ce poste demande. Si un point vous semble inexact, ou si vous préférez en parler de vive voix, répondez à ce message et nous conviendrons d’un moment.

Je vous souhaite de trouver l’équipe où ce que vous savez faire sera mis à profit.

${signature}`,
}

export const promising: Words = {
  subject: 'Votre candidature au poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci pour l’attention que vous avez portée à {{ company }}{% if interview_date %} et pour l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}. Nous ne poursuivrons pas votre candidature au poste {{ job | de }}. Cette réponse ne vaut que pour ce poste, et je tiens à vous dire ce que nous avons apprécié.

{{ strength | required }}

{{ reason | required }}

{{ advice }}

Si l’une de nos annonces vous attire un jour, écrivez-moi directement : une nouvelle candidature de votre part sera la bienvenue. Ce n’est pas la promesse d’un poste, c’est une invitation. Et si vous souhaitez en savoir plus sur notre décision, répondez simplement à ce message.

Je vous souhaite une belle suite.

${signature}`,
}

export const spontaneous: Words = {
  subject: 'Votre candidature spontanée, poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci d’avoir pensé à {{ company }} et de nous avoir écrit de votre propre initiative, pour un poste {{ job | de }}. Nous avons étudié votre candidature, et nous avons décidé de ne pas la poursuivre. Je préfère que vous le sachiez dès maintenant.

{{ strength }}

{{ reason }}

{{ advice }}

Si l’une de nos annonces vous correspond plus tard, une nouvelle candidature sera la bienvenue : quelques lignes suffiront pour rappeler celle-ci. Et si une question vous reste, répondez à ce message : je vous lirai.

Je vous souhaite de trouver bientôt l’équipe que vous cherchez.

${signature}`,
}

export const internal: Words = {
  subject: 'Votre candidature interne au poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci pour votre candidature au poste {{ job | de }}{% if interview_date %} et pour l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}. Vouloir évoluer au sein de notre entreprise demande de l’élan, et cela mérite une réponse franche : nous avons décidé de ne pas poursuivre votre candidature à ce poste.

{{ strength | required }}

{{ reason | required }}

{{ advice }}

Cette décision porte sur ce poste ; elle ne remet en cause ni votre travail actuel, ni votre envie de changer. Je vous propose d’en parler de vive voix, et de voir ensemble ce qui pourrait vous rapprocher de votre projet. Répondez-moi avec un moment qui vous convient.

${signature}`,
}

export const promisingPool: Words = {
  subject: 'Votre candidature au poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci pour l’attention que vous avez portée à {{ company }}{% if interview_date %} et pour l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}. Nous ne poursuivrons pas votre candidature au poste {{ job | de }}. Je tiens à vous dire ce que nous en avons apprécié, et ce qui a compté dans ce choix.

{{ strength | required }}

{{ reason | required }}

{{ advice }}

{% if pool_until %}
Votre candidature reste dans notre vivier jusqu’au {{ pool_until }}. Si un poste proche s’ouvre avant cette date, je vous écrirai ; ce n’est pas la promesse d’un emploi. Si vous préférez ne pas y figurer, répondez à ce message et je l’en retirerai.
{% else %}
Si l’une de nos annonces vous attire un jour, écrivez-moi directement : une nouvelle candidature de votre part sera la bienvenue.
{% endif %}

Pour en savoir plus sur notre décision, répondez simplement à ce message. Je vous souhaite une belle suite.

${signature}`,
}

export const referral: Words = {
  subject: 'Votre candidature au poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci pour votre candidature au poste {{ job | de }}{% if interview_date %} et pour l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}. Une personne de notre équipe nous a parlé de vous, et nous avons étudié ce que vous proposez avec attention. Nous avons décidé de ne pas poursuivre votre candidature, et je vous en dois la raison.

{{ strength }}

{{ reason | required }}

{{ advice }}

Cette décision porte sur ce poste ; elle n’enlève rien à la recommandation que vous avez reçue. Si un point reste obscur, ou si vous préférez en parler de vive voix, répondez à ce message : il m’arrivera directement.

Je vous souhaite une belle suite dans votre recherche.

${signature}`,
}

export const jobClosed: Words = {
  subject: 'Votre candidature au poste {{ job | de }}',
  body: `Bonjour {{ first_name }},

Merci pour votre candidature au poste {{ job | de }}{% if interview_date %} et pour l’entretien {{ interview_date }}{% if interviewer %} avec {{ interviewer }}{% endif %}{% endif %}. Ce recrutement s’arrête : le poste ne sera pas pourvu pour le moment, et nous ne poursuivrons pas votre candidature.

Cette décision vient de notre entreprise ; elle ne dépend pas de vous et ne dit rien de ce que vous savez faire.

{{ strength }}

{{ advice }}

Si une annonce pour ce poste, ou pour un autre, paraît plus tard et vous attire, une nouvelle candidature sera la bienvenue. Et si une question vous reste, répondez à ce message : je vous lirai.

Je vous souhaite de trouver bientôt le poste que vous cherchez.

${signature}`,
}
