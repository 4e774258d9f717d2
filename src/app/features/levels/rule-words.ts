export interface RuleWords {
  readonly title: string
  readonly says: string
  /** Where the rule comes from. Without it, it is a rule of this app that awaits review. */
  readonly from?: string
}

/** The rules of the check, in the order in which they are applied, in plain words. */
export const RULES: readonly RuleWords[] = [
  {
    title: 'Danger comes first',
    says: 'If a child is in danger or badly hurt, the answer is 999. All else waits.',
  },
  {
    title: 'A worry about an adult who works with children',
    says: 'It adds the route to the LADO. It never replaces the child’s own result.',
  },
  {
    title: 'Signs that go straight to level 4',
    says: 'Yes or not sure to one of the triggers is level 4, whatever else is answered. The one exception: not sure of a plan to end one’s life means that you ask openly, today.',
  },
  {
    title: 'How much it affects the child',
    says: 'Asked only where documents differ and two or more independent sources speak. No sign yet: the lowest published level, at most one step down. It shows: the level it is placed at. Seriously: as far as it can reach. Harm that rarely shows, and harm to a child under 5, is never moved down.',
  },
  {
    title: 'The lower level',
    says: 'The highest level at which any Yes is placed. With no Yes there is no level: find out first.',
  },
  {
    title: 'The upper level',
    says: 'The highest that a Yes or a Not sure can reach. At level 2 or 3 it is one more if something adds to it, or if that was not asked.',
  },
  {
    title: 'Several needs over time',
    says: 'Three or more needs at level 2 or above, and a pattern that lasts, gets worse or is refused help: at least level 3.',
  },
  {
    title: 'Before birth',
    says: 'An unborn baby counts as vulnerable. With domestic abuse, drugs, drink or mental illness of a parent, a worry about an earlier child, or a hidden pregnancy, it points to level 4.',
  },
  {
    title: 'Serious harm that no list names',
    says: 'Yes: level 4, act now. Not sure: at least level 3, could be 4, and advice today.',
  },
  {
    title: 'Vulnerability',
    says: 'Under 1, not moving alone, disabled, unable to tell, isolated, unknown adults at home, an earlier plan, accounts that do not agree: each makes the same facts weigh more.',
  },
  {
    title: 'What goes well',
    says: 'It changes the advice. It never lowers the level.',
  },
  {
    title: 'What to do',
    says: 'It hangs on the kind of result, the level and the urgency together, never on the level alone. If the child already has a social worker, ring them first.',
  },
  {
    title: 'One thing to settle first',
    says: 'If the result is more than one step wide, it names the one unknown to settle, with whom and by when.',
  },
  {
    title: 'Never nothing',
    says: 'The least is: write it down, talk to your safeguarding lead, look again on a day you name.',
  },
  {
    title: 'Your own view',
    says: 'It may be higher at will. A lower one brings a talk with your safeguarding lead. It never changes the result.',
  },
]

export const AWAITS = 'Rule of this app, awaiting professional review'
