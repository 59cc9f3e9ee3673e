import type { Language } from '../../../prisma/client/enums.ts'
import type { Words } from './words.ts'

/** What a new template begins with when it begins with nothing: enough to be a letter that may be saved. */
export const blank: Record<Language, Words> = {
  fr: {
    subject: 'Votre candidature au poste {{ job | de }}',
    body: `Bonjour {{ first_name }},

Merci pour l’attention que vous avez portée au poste {{ job | de }}. Nous avons décidé de ne pas poursuivre votre candidature.

{{ strength }}

{{ reason | required }}

{{ advice }}

Bien à vous,
{{ recruiter }}
{% if recruiter_role %}{{ recruiter_role }}, {% endif %}{{ company }}`,
  },
  en: {
    subject: 'Your application for the role of {{ job }}',
    body: `Hello {{ first_name }},

Thank you for your interest in the role of {{ job }}. We have decided not to take your application further.

{{ strength }}

{{ reason | required }}

{{ advice }}

Kind regards,
{{ recruiter }}
{% if recruiter_role %}{{ recruiter_role }}, {% endif %}{{ company }}`,
  },
}
