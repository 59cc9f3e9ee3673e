type Quality = { noun: string; adjective: string; topic: string }

/** The sentences that evidence is set into, at least three of each. They add nothing to what it says. */
export const frames = {
  fr: {
    clause: {
      strength: (text: string) => [
        `${text}, et nous l’avons apprécié.`,
        `Nous retenons un point fort : ${text}.`,
        `Ce que nous avons apprécié : ${text}.`,
      ],
      reason: (text: string, isAsked: boolean) =>
        isAsked
          ? [
              / n(?:e |’).*(?:pas|jamais|aucune?) /.test(text)
                ? `${text}, alors que le poste le demande.`
                : `Sur un point que le poste demande, ${text}.`,
              text.startsWith('sur ')
                ? `Le poste demande de la pratique : ${text}.`
                : `Le poste demande de la pratique sur ce point, et ${text}.`,
              `Une compétence que le poste demande a pesé dans notre décision : ${text}.`,
            ]
          : [
              `${text}, et ce point a compté dans notre décision.`,
              `Un point précis a compté dans notre décision : ${text}.`,
              `Notre décision tient à un point : ${text}.`,
            ],
    },
    quality: ({ noun, adjective, topic }: Quality) => [
      `Nous avons apprécié ${noun} de vos explications ${topic}.`,
      `Vos explications ${topic} étaient ${adjective}.`,
      `Nous retenons ${noun} de vos réponses ${topic}.`,
    ],
    possession: {
      strength: (text: string) => [
        `Nous avons apprécié ${text}.`,
        `Nous retenons ${text}.`,
        `Nous avons été sensibles à ${text}.`,
      ],
      reason: (text: string) => [
        `Un point a compté dans notre décision : ${text}.`,
        `Notre décision tient à ce point : ${text}.`,
        `Ce qui a compté dans notre décision : ${text}.`,
      ],
    },
    shown: {
      strength: (label: string) => [`Nous avons apprécié votre exemple sur ce thème : ${label}.`],
      reason: (label: string) => [
        `Le poste demande plus de pratique que ce que notre échange a montré sur un point : ${label}.`,
        `Un point que le poste demande reste à développer, d’après notre échange : ${label}.`,
      ],
    },
    rating: {
      high: (label: string) => [
        `Vos réponses nous ont convaincus sur un point que le poste demande : ${label}.`,
        `Nous retenons un point fort : ${label}.`,
        `Sur ce thème, vos réponses étaient très solides : ${label}.`,
      ],
      good: (label: string) => [
        `Vos réponses étaient bonnes sur un point que le poste demande : ${label}.`,
        `Nous avons apprécié vos réponses sur ce thème : ${label}.`,
        `Vos réponses ont bien montré une compétence que le poste demande : ${label}.`,
      ],
      low: (label: string) => [
        `Le poste fait appel à une compétence précise, ${label}, que vos réponses ont montrée en partie seulement.`,
        `Vos réponses sont restées partielles sur une compétence que le poste demande : ${label}.`,
        `Un point que le poste demande est resté à approfondir dans vos réponses : ${label}.`,
      ],
      none: (label: string) => [
        `Le poste fait appel à une compétence précise, ${label}, que vos réponses n’ont pas fait apparaître.`,
        `Vos réponses n’ont pas fait apparaître une compétence que le poste demande : ${label}.`,
        `Nous n’avons pas retrouvé dans vos réponses une compétence que le poste demande : ${label}.`,
      ],
    },
    quoted: {
      strength: (quote: string, label: string | null) => [
        `Nous avons apprécié votre exemple : ${quote}.`,
        label
          ? `Nous retenons vos mots sur ce thème, ${label} : ${quote}.`
          : `Nous retenons vos mots : ${quote}.`,
        `Vous nous avez dit : ${quote}, et cet exemple a compté pour nous.`,
      ],
      reason: (quote: string, label: string | null) =>
        label
          ? [
              `Le poste fait appel à une compétence précise, ${label}, et vous nous avez dit : ${quote}.`,
              `Vous nous avez dit : ${quote}, alors que le poste demande cette pratique.`,
              `Sur un point que le poste demande, ${label}, vous nous avez dit : ${quote}.`,
            ]
          : [
              `Un point précis a compté dans notre décision ; vous nous avez dit : ${quote}.`,
              `Vous nous avez dit : ${quote}, et ce point a compté dans notre décision.`,
              `Notre décision tient à ce que vous nous avez dit : ${quote}.`,
            ],
    },
  },
  en: {
    clause: {
      strength: (text: string) => [
        `${text}, and we appreciated it.`,
        `One strength stood out to us: ${text}.`,
        `What we appreciated: ${text}.`,
      ],
      reason: (text: string, isAsked: boolean) =>
        isAsked
          ? [
              `The role calls for practice on this point, and ${text}.`,
              `On a point that the role calls for, ${text}.`,
              `A skill that the role calls for weighed in our decision: ${text}.`,
            ]
          : [
              `${text}, and this counted in our decision.`,
              `One specific point counted in our decision: ${text}.`,
              `Our decision rests on one point: ${text}.`,
            ],
    },
    quality: ({ noun, adjective, topic }: Quality) => [
      `We appreciated ${noun} of your answers ${topic}.`,
      `Your answers ${topic} were ${adjective}.`,
      `${noun} of your answers ${topic} stood out to us.`,
    ],
    possession: {
      strength: (text: string) => [
        `We appreciated ${text}.`,
        `We noticed ${text}.`,
        `One thing we will remember is ${text}.`,
      ],
      reason: (text: string) => [
        `One point counted in our decision: ${text}.`,
        `Our decision rests on this point: ${text}.`,
        `What counted in our decision: ${text}.`,
      ],
    },
    shown: {
      strength: (label: string) => [`We appreciated your example on this subject: ${label}.`],
      reason: (label: string) => [
        `The role calls for more practice than our conversation showed on one point: ${label}.`,
        `From our conversation, one point that the role calls for is still to be developed: ${label}.`,
      ],
    },
    rating: {
      high: (label: string) => [
        `Your answers convinced us on a point that the role calls for: ${label}.`,
        `One strength we saw in your answers: ${label}.`,
        `Your answers on this subject were very solid: ${label}.`,
      ],
      good: (label: string) => [
        `Your answers were good on a point that the role calls for: ${label}.`,
        `We appreciated your answers on this subject: ${label}.`,
        `Your answers showed a skill that the role calls for: ${label}.`,
      ],
      low: (label: string) => [
        `The role calls for a specific skill, ${label}, which your answers showed only in part.`,
        `Your answers stayed partial on a skill that the role calls for: ${label}.`,
        `One point that the role calls for could have gone deeper in your answers: ${label}.`,
      ],
      none: (label: string) => [
        `The role calls for a specific skill, ${label}, which your answers did not show.`,
        `Your answers did not show a skill that the role calls for: ${label}.`,
        `We did not find in your answers a skill that the role calls for: ${label}.`,
      ],
    },
    quoted: {
      strength: (quote: string, label: string | null) => [
        `We appreciated your example: ${quote}.`,
        label
          ? `We noted what you said on this subject, ${label}: ${quote}.`
          : `We noted what you said: ${quote}.`,
        `You told us: ${quote}, and this example counted for us.`,
      ],
      reason: (quote: string, label: string | null) =>
        label
          ? [
              `The role calls for a specific skill, ${label}, and you told us: ${quote}.`,
              `You told us: ${quote}, and the role calls for this practice.`,
              `On a point that the role calls for, ${label}, you told us: ${quote}.`,
            ]
          : [
              `One specific point counted in our decision; you told us: ${quote}.`,
              `You told us: ${quote}, and this counted in our decision.`,
              `Our decision rests on what you told us: ${quote}.`,
            ],
    },
  },
} as const
