import type { Impact } from '#domain/assessment/answers'

/** The words of the check's own screens. Content of worries and triggers comes from packs. */
export const IMPACT_WORDS: Readonly<Record<Impact | 'not-known', { title: string; says: string }>> =
  {
    none: { title: 'No sign yet', says: 'The child seems well so far' },
    shows: { title: 'It shows', says: 'You, or others, can see an effect' },
    serious: { title: 'Seriously', says: 'Health, growth or safety clearly suffers' },
    'not-known': { title: 'Not known', says: 'Goes on your list to find out' },
  }

export const GROUP_WORDS = {
  child: 'The child',
  care: 'Care',
  home: 'Home and family',
  outside: 'Outside home',
} as const

export const SERIOUS_HARM =
  'Something else makes me think a child is being, or will be, seriously harmed'
