/** Parts of a child's life, as topics are browsed. */
export const GROUP_WORDS = {
  child: 'The child',
  care: 'Care',
  home: 'Home and family',
  outside: 'Outside home',
} as const
