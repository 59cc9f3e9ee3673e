import type { Words } from './words.ts'

const signature = `Kind regards,
{{ recruiter }}
{% if recruiter_role %}{{ recruiter_role }}, {% endif %}{{ company }}`

export const afterCv: Words = {
  subject: 'Your application: {{ job }}',
  body: `Hello {{ first_name }},

Thank you for applying for the {{ job }} role at {{ company }}, and for the time you put into it. We have read your application and decided not to take it further. I would rather tell you plainly than leave you waiting.

{{ strength }}

{{ reason }}

{{ advice }}

This decision is about this role and what it asks for today; it is not a verdict on your career. If anything more would help you, reply to this message and I will read it.

I wish you well in finding the role you are looking for.

${signature}`,
}

export const afterInterviewShort: Words = {
  subject: 'Your interview for the {{ job }} role',
  body: `Hello {{ first_name }},

Thank you for the time you gave us{% if interview_date %} at the interview {{ interview_date }}{% if interviewer %} with {{ interviewer }}{% endif %}{% endif %}, and for your interest in the {{ job }} role. We have decided not to take your application further, and I owe you the reason.

{{ reason | required }}

{{ strength }}

{{ advice }}

If you would like to come back to any of this, or have a question, reply to this message and it will reach me directly.

I wish you well with the rest of your search.

${signature}`,
}

export const afterInterviewDetailed: Words = {
  subject: 'Your interview for the {{ job }} role: our answer',
  body: `Hello {{ first_name }},

Thank you for the time you spent with us{% if interview_date %} at the interview {{ interview_date }}{% if interviewer %} with {{ interviewer }}{% endif %}{% endif %}, and for showing us how you work.

We have decided not to take your application for the {{ job }} role further. Here is, as precisely as I can put it, what we took from our conversations and what counted in that decision.

{{ strength | required }}

{{ reason | required }}

{{ advice | required }}

This is our reading, from what we saw together and what this role asks for. If something seems wrong to you, or if you would rather talk it through, reply to this message and we will find a time.

I wish you a team where what you do well is put to use.

${signature}`,
}

export const promising: Words = {
  subject: 'Your application for the {{ job }} role',
  body: `Hello {{ first_name }},

Thank you for your interest in {{ company }}{% if interview_date %} and for the interview {{ interview_date }}{% if interviewer %} with {{ interviewer }}{% endif %}{% endif %}. We will not be taking your application further for the {{ job }} role. That answer is about this role alone, and I want you to know what we valued.

{{ strength | required }}

{{ reason | required }}

{{ advice }}

If one of our openings appeals to you one day, write to me directly: a new application from you will be welcome. That is not the promise of a job; it is an invitation. And if you would like to know more about our decision, simply reply to this message.

I wish you well with what comes next.

${signature}`,
}

export const spontaneous: Words = {
  subject: 'Your unsolicited application: {{ job }}',
  body: `Hello {{ first_name }},

Thank you for thinking of {{ company }} and for writing to us of your own accord about {{ job }} roles. We have read your application and decided not to take it further. I would rather you knew now.

{{ strength }}

{{ reason }}

{{ advice }}

If one of our openings suits you later on, a new application will be welcome, and a line or two to recall this one will be enough. If you are left with a question, reply to this message and I will read it.

I wish you well in finding the team you are looking for.

${signature}`,
}

export const internal: Words = {
  subject: 'Your internal application: {{ job }}',
  body: `Hello {{ first_name }},

Thank you for applying for the {{ job }} role{% if interview_date %} and for the interview {{ interview_date }}{% if interviewer %} with {{ interviewer }}{% endif %}{% endif %}. Wanting to move within the company takes drive, and it deserves a straight answer: we have decided not to take your application for this role further.

{{ strength | required }}

{{ reason | required }}

{{ advice }}

This decision is about this role; it calls into question neither the work you do today nor your wish to move. I suggest we talk, and look together at what could bring you closer to what you have in mind. Reply with a time that suits you.

${signature}`,
}

export const promisingPool: Words = {
  subject: 'Your application for the {{ job }} role',
  body: `Hello {{ first_name }},

Thank you for your interest in {{ company }}{% if interview_date %} and for the interview {{ interview_date }}{% if interviewer %} with {{ interviewer }}{% endif %}{% endif %}. We will not be taking your application further for the {{ job }} role. I want you to know what we valued in it, and what counted in that choice.

{{ strength | required }}

{{ reason | required }}

{{ advice }}

{% if pool_until %}
Your application stays in our talent pool until {{ pool_until }}. If a similar role opens before that date, I will write to you; that is not the promise of a job. If you would rather not be in it, reply to this message and I will take it out.
{% else %}
If one of our openings appeals to you one day, write to me directly: a new application from you will be welcome.
{% endif %}

To know more about our decision, simply reply to this message. I wish you well with what comes next.

${signature}`,
}

export const referral: Words = {
  subject: 'Your application for the {{ job }} role',
  body: `Hello {{ first_name }},

Thank you for applying for the {{ job }} role{% if interview_date %} and for the interview {{ interview_date }}{% if interviewer %} with {{ interviewer }}{% endif %}{% endif %}. Someone on our team recommended you, and we looked closely at what you have to offer. We have decided not to take your application further, and I owe you the reason.

{{ strength }}

{{ reason | required }}

{{ advice }}

This decision is about this role; it takes nothing away from the recommendation you were given. If anything is unclear, or if you would rather talk it through, reply to this message and it will reach me directly.

I wish you well with the rest of your search.

${signature}`,
}

export const jobClosed: Words = {
  subject: 'Your application for the {{ job }} role',
  body: `Hello {{ first_name }},

Thank you for applying for the {{ job }} role{% if interview_date %} and for the interview {{ interview_date }}{% if interviewer %} with {{ interviewer }}{% endif %}{% endif %}. We are stopping this search: nobody will be hired for the role for now, and we will not be taking your application further.

This decision is ours alone; it does not depend on you and says nothing about what you can do.

{{ strength }}

{{ advice }}

If this role or another one is advertised later and appeals to you, a new application will be welcome. And if you are left with a question, reply to this message and I will read it.

I wish you well in finding the role you are looking for.

${signature}`,
}
